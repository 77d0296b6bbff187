using Reconciler.Language.Flows;

namespace Reconciler.Live;

/// <summary>Something of the org that uses a flow: another flow, a call route, a queue …</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, as dependency tracking calls it.</param>
/// <param name="Flow">Which flow it is; null when it is none.</param>
public sealed record FlowUse(string Id, string Name, string Type, FlowKey? Flow);
