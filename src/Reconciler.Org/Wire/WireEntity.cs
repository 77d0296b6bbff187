namespace Reconciler.Org.Wire;

/// <summary>What the API models of queues, divisions, prompts and other named things have in common.</summary>
internal sealed record WireEntity(string? Id, string? Name, bool? HomeDivision, string? Category);

/// <summary>Makes a named thing of the port from one of the API.</summary>
internal static class EntityReader
{
    /// <exception cref="UnusableAnswerException">It has no id or no name.</exception>
    public static OrgEntity Read(WireEntity entity)
    {
        string id = WireField.Require(entity.Id, "id of an entity");
        return new OrgEntity(id, WireField.Require(entity.Name, $"name of entity {id}"), entity.HomeDivision ?? false) { Category = entity.Category };
    }
}
