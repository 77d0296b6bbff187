namespace Reconciler.Language.Expressions;

/// <summary>How the type of a call follows from its arguments.</summary>
internal readonly record struct FunctionResult(FunctionResultKind Kind, ArchitectType? Type = null, int Argument = 0)
{
    public ArchitectType? For(ReadOnlySpan<ArchitectType?> arguments)
    {
        if (Kind == FunctionResultKind.Fixed)
        {
            return Type;
        }

        if (Argument >= arguments.Length)
        {
            return null;
        }

        return (Kind, arguments[Argument]) switch
        {
            (FunctionResultKind.Common, _) => Common(arguments[Argument..]),
            (FunctionResultKind.Same, var type) => type,
            (FunctionResultKind.CollectionOf, { IsCollection: false } item) => item with { IsCollection = true },
            (FunctionResultKind.ItemOf, { IsCollection: true } collection) => collection with { IsCollection = false },
            _ => null,
        };
    }

    private static ArchitectType? Common(ReadOnlySpan<ArchitectType?> types)
    {
        var common = types[0];
        foreach (var type in types)
        {
            if (type != common)
            {
                return null;
            }
        }

        return common;
    }
}
