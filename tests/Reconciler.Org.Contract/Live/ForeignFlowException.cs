namespace Reconciler.Org.Contract.Live;

/// <summary>A test was about to change a flow that is not the suite's. The change was not sent.</summary>
internal sealed class ForeignFlowException(string what, string prefix)
    : Exception($"{what} is not a flow of this run, whose names begin with '{prefix}'; the live suite changes no other.");
