using Reconciler.Expressions;

namespace Reconciler.Typing;

/// <summary>How to make a value of a type.</summary>
internal static class TypeCures
{
    /// <summary>The end of a sentence that says a value of the type is needed.</summary>
    public static string For(ArchitectType expected) => expected switch
    {
        { IsCollection: true } => "give it a collection, for example with MakeList",
        { Kind: ArchitectTypeKind.Boolean } => "compare it with something",
        { Kind: ArchitectTypeKind.Integer } => "give it a whole number, for example with ToInt",
        { Kind: ArchitectTypeKind.Decimal } => "give it a number, for example with ToDecimal",
        { Kind: ArchitectTypeKind.String } => "give it text, for example with ToString",
        { Kind: ArchitectTypeKind.Queue } => "give it a queue, for example with FindQueue",
        _ => $"give it {expected.WithArticle}",
    };
}
