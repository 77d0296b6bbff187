using Reconciler.Language.Expressions;

namespace Reconciler.Language.Types;

/// <summary>
/// Advice for a value of the wrong type: what to write so that it has the type that is expected. Each text ends a diagnostic's sentence.
/// </summary>
internal static class TypeCures
{
    /// <summary>The advice for an expression.</summary>
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

    /// <summary>The advice for a literal.</summary>
    public static string ForLiteral(ArchitectType expected) => expected switch
    {
        { Kind: ArchitectTypeKind.Boolean } => "write true or false",
        { Kind: ArchitectTypeKind.Integer } => "write a whole number",
        { Kind: ArchitectTypeKind.Decimal } => "write a number",
        { Kind: ArchitectTypeKind.String } => "put it into quotes if the text is meant",
        _ => "write {name: …} with its name",
    };
}
