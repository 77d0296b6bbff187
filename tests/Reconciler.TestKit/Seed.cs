using NUnit.Framework;

namespace Reconciler.TestKit;

/// <summary>
/// Where a random test takes its chance from. It writes one line, the command that repeats the test, before there can be a failure: a test that
/// passes does not show it, and one that fails shows it however it failed. <c>RECONCILER_SEED</c> sets the seed.
/// </summary>
public sealed class Seed
{
    private const string Variable = "RECONCILER_SEED";

    private Seed(int usual)
    {
        Value = int.TryParse(Environment.GetEnvironmentVariable(Variable), out var given) ? given : usual;
        TestContext.Out.WriteLine(Repeat(Value));
    }

    /// <summary>The number that all of the test's chance comes from.</summary>
    public int Value { get; }

    /// <summary>Another seed in every run, unless one is set.</summary>
    public static Seed Fresh() => new(Environment.TickCount);

    /// <summary>The same seed in every run, unless another one is set.</summary>
    public static Seed Fixed(int usual) => new(usual);

    /// <summary>A source of chance.</summary>
    /// <param name="part">Tells one part of the test from another; each has a source of its own.</param>
    public Random Random(int part = 0) => new(unchecked(Value + part));

    /// <summary>The command that runs the current test with a seed, in one line for any shell.</summary>
    public static string Repeat(int seed)
    {
        var test = TestContext.CurrentContext.Test;
        var project = test.Type?.Assembly.GetName().Name;
        var set = string.Concat(((string[])[Campaign.Variable, Corpus.Variable])
            .Select(name => (Name: name, Value: Environment.GetEnvironmentVariable(name)))
            .Where(variable => !string.IsNullOrEmpty(variable.Value))
            .Select(variable => $" -e \"{variable.Name}={variable.Value}\""));
        return $"to repeat: dotnet test tests/{project} -e {Variable}={seed}{set} --filter \"FullyQualifiedName~{test.ClassName}.{test.MethodName}\"";
    }
}
