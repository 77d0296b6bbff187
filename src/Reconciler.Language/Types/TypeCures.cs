using Reconciler.Language.Expressions;

namespace Reconciler.Language.Types;

/// <summary>How to make a value of a type: the end of a sentence that says it is needed.</summary>
internal static class TypeCures
{
    /// <summary>As an expression.</summary>
    public static string ForExpression(ArchitectType expected) => expected switch
    {
        { IsCollection: true } => "give it a collection, for example with MakeList",
        { Kind: ArchitectTypeKind.Boolean } => "compare it with something",
        { Kind: ArchitectTypeKind.Integer } => "give it a whole number, for example with ToInt",
        { Kind: ArchitectTypeKind.Decimal } => "give it a number, for example with ToDecimal",
        { Kind: ArchitectTypeKind.String } => "give it text, for example with ToString",
        { Kind: ArchitectTypeKind.Queue } => "give it a queue, for example with FindQueue",
        _ => $"give it {expected.WithArticle}",
    };

    /// <summary>As a literal.</summary>
    public static string ForLiteral(ArchitectType expected) => expected switch
    {
        { Kind: ArchitectTypeKind.Boolean } => "write true or false",
        { Kind: ArchitectTypeKind.Integer } => "write a whole number",
        { Kind: ArchitectTypeKind.Decimal } => "write a number",
        { Kind: ArchitectTypeKind.String } => "put it into quotes if the text is meant",
        _ => "write {name: …} with its name",
    };
}
