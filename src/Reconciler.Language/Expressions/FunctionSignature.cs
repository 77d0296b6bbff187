namespace Reconciler.Language.Expressions;

/// <summary>The name, the parameters and the result of a function, as far as public sources tell.</summary>
public sealed class FunctionSignature
{
    private readonly ArchitectType?[] _parameters;

    internal FunctionSignature(
        string name, int minimum, int? maximum, ArchitectType?[] parameters, FunctionResult result, FunctionSource source)
    {
        Name = name;
        MinimumArguments = minimum;
        MaximumArguments = maximum;
        _parameters = parameters;
        Result = result;
        Source = source;
    }

    /// <summary>Name in Architect's case.</summary>
    public string Name { get; }

    /// <summary>The fewest arguments.</summary>
    public int MinimumArguments { get; }

    /// <summary>The most arguments; null when any number is fine or the number is not documented.</summary>
    public int? MaximumArguments { get; }

    /// <summary>The source that it is known from.</summary>
    public FunctionSource Source { get; }

    /// <summary>How the type of its value is found.</summary>
    internal FunctionResult Result { get; }

    /// <summary>The type an argument must have; null for any type. The last parameter takes all further arguments.</summary>
    /// <param name="index">Place of the argument, from 0.</param>
    public ArchitectType? Parameter(int index) =>
        _parameters.Length == 0 ? null : _parameters[Math.Min(index, _parameters.Length - 1)];

    /// <summary>True when it may be called with so many arguments.</summary>
    internal bool Accepts(int count) => count >= MinimumArguments && (MaximumArguments is not { } maximum || count <= maximum);

    /// <summary>How many arguments it takes, for a sentence: <c>at least 2 arguments</c>.</summary>
    internal string DescribeArguments()
    {
        if (MaximumArguments == MinimumArguments)
        {
            return MinimumArguments switch
            {
                0 => "none",
                1 => "1 argument",
                _ => $"{MinimumArguments} arguments",
            };
        }

        return MaximumArguments is { } maximum
            ? $"{MinimumArguments} to {maximum} arguments"
            : $"at least {MinimumArguments} {(MinimumArguments == 1 ? "argument" : "arguments")}";
    }
}

/// <summary>The kind of source that a function is known from, the most reliable first.</summary>
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

/// <summary>How the type of a call's value follows from its arguments.</summary>
/// <param name="Kind">The rule.</param>
/// <param name="Type">The type, for <see cref="FunctionResultKind.Fixed"/>.</param>
/// <param name="Argument">The index of the argument that the rule speaks of, from 0.</param>
internal readonly record struct FunctionResult(FunctionResultKind Kind, ArchitectType? Type = null, int Argument = 0)
{
    /// <summary>The type of the value of a call with arguments of these types; null when it cannot be known.</summary>
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

/// <summary>The rules by which a result's type follows from the arguments.</summary>
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
