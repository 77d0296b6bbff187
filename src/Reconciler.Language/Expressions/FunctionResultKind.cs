namespace Reconciler.Language.Expressions;

internal enum FunctionResultKind
{
    /// <summary>Not known, or different from call to call.</summary>
    Unknown,

    /// <summary>Always the same type.</summary>
    Fixed,

    /// <summary>The type that the arguments from one on share.</summary>
    Common,

    /// <summary>The type of one argument.</summary>
    Same,

    /// <summary>A collection of the type of one argument.</summary>
    CollectionOf,

    /// <summary>The type of the items of one argument.</summary>
    ItemOf,
}
