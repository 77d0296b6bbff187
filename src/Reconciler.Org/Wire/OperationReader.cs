namespace Reconciler.Org.Wire;

/// <summary>Reads an operation on a flow.</summary>
internal static class OperationReader
{
    public static OrgOperation Read(WireOperation operation) => new(
        WireField.Require(operation.ActionName, "actionName of an operation"),
        operation.User?.Shown ?? operation.Client?.Shown)
    {
        Id = operation.Id,
        IsComplete = operation.Complete ?? true,
        Failure = Failure(operation),
    };

    private static string? Failure(WireOperation operation)
    {
        string[] said = [.. new[] { operation.ErrorCode, operation.ErrorMessage }.Where(text => !string.IsNullOrEmpty(text)).Select(text => ServerText.Clean(text!).TrimEnd('.'))];
        return said.Length > 0 ? string.Join(": ", said) : operation.ActionStatus == "FAILURE" ? "the org gives no reason" : null;
    }
}
