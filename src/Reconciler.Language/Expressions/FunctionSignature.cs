namespace Reconciler.Language.Expressions;

/// <summary>What is known of a function.</summary>
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

    /// <summary>Where it was read about.</summary>
    public FunctionSource Source { get; }

    internal FunctionResult Result { get; }

    /// <summary>The type an argument must have; null for any type. The last parameter takes all further arguments.</summary>
    /// <param name="index">Place of the argument, from 0.</param>
    public ArchitectType? Parameter(int index) =>
        _parameters.Length == 0 ? null : _parameters[Math.Min(index, _parameters.Length - 1)];

    internal bool Accepts(int count) => count >= MinimumArguments && (MaximumArguments is not { } maximum || count <= maximum);

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
