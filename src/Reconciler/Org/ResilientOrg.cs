namespace Reconciler.Org;

internal static class ResilientOrg;
