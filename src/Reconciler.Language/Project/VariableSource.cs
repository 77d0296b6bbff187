namespace Reconciler.Language.Project;

/// <summary>Where the value of a variable comes from; a later one wins over an earlier one.</summary>
public enum VariableSource
{
    /// <summary>Nowhere: it has no value.</summary>
    None,

    /// <summary>The <c>default</c> of its declaration.</summary>
    Default,

    /// <summary>The <c>variables</c> of the chosen environment.</summary>
    Environment,

    /// <summary>The environment variable <c>RECONCILER_VAR_</c> and its name.</summary>
    EnvironmentVariable,

    /// <summary>A file given with <c>--var-file</c>.</summary>
    File,

    /// <summary><c>--var</c>.</summary>
    Option,
}
