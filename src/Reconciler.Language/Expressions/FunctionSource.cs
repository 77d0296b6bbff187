namespace Reconciler.Language.Expressions;

/// <summary>Where a function was read about.</summary>
public enum FunctionSource
{
    /// <summary>An article of the Genesys Cloud Resource Center.</summary>
    ResourceCenter,

    /// <summary>Documentation or changelog of the Architect Scripting SDK.</summary>
    ScriptingSdk,

    /// <summary>Flow files in public repositories.</summary>
    PublicFlow,

    /// <summary>A reference written by users of Architect; arguments are checked only as far as several agree.</summary>
    Community,
}
