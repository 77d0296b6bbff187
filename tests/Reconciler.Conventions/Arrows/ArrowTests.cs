namespace Reconciler.Conventions.Arrows;

/// <summary>Each folder uses only those before it in <c>folders.txt</c>.</summary>
internal sealed class ArrowTests
{
    /// <summary>The root of another checkout, to print its arrows.</summary>
    private const string CheckoutVariable = "RECONCILER_CHECKOUT";

    private static readonly Lazy<IReadOnlyList<Arrow>> Arrows = new(() => ArrowReader.Read(SourceTree.Below("src")));

    [Test]
    public void No_arrow_points_up()
        => Assert.That(string.Join('\n', FolderOrder.Load().Forbidden(Arrows.Value)), Is.Empty, "Each folder uses only those before it in tests/Reconciler.Conventions/Arrows/folders.txt.");

    [Test]
    public void The_list_names_the_folders_that_there_are()
        => Assert.That(FolderOrder.Load().Folders, Is.EquivalentTo(SourceTree.Below("src").Select(file => Path.GetDirectoryName(file.Path)!.Replace('\\', '/')).Distinct()));

    [Test]
    public void The_emulator_refers_to_nothing_of_ours()
        => Assert.That(Arrows.Value.Where(arrow => arrow.From.StartsWith("Reconciler.Emulator/", StringComparison.Ordinal) && !arrow.To.StartsWith("Reconciler.Emulator/", StringComparison.Ordinal)), Is.Empty);

    // The same reader on sources of two folders, with an arrow up of each kind that a grep for using lines would miss.
    [TestCase("class Low { Reconciler.High.Top? top; }", TestName = "A qualified name")]
    [TestCase("class Low { int Size => Reconciler.High.Top.Size; }", TestName = "A constant")]
    [TestCase("class Low { object Make() { Reconciler.High.Top top = new(); return top; } }", TestName = "A constructor without a name")]
    [TestCase("using Reconciler.High; class Low { int Double() => 2.Twice(); }", TestName = "An extension method")]
    [TestCase("using Reconciler.High; class Low { string Name => nameof(Top); }", TestName = "A nameof")]
    public void An_arrow_up_is_found(string low)
    {
        var (usings, body) = low.StartsWith("using", StringComparison.Ordinal) ? (low[..(low.IndexOf(';', StringComparison.Ordinal) + 1)], low[(low.IndexOf(';', StringComparison.Ordinal) + 1)..]) : ("", low);
        var arrows = ArrowReader.Read(
        [
            ("Reconciler/Low/Low.cs", $"{usings}\nnamespace Reconciler.Low;\n{body}"),
            ("Reconciler/High/Top.cs", "namespace Reconciler.High;\nclass Top { public const int Size = 1; Reconciler.Low.Low? low; }"),
            ("Reconciler/High/Numbers.cs", "namespace Reconciler.High;\nstatic class Numbers { public static int Twice(this int value) => 2 * value; }"),
        ]);

        var forbidden = FolderOrder.Parse("Reconciler/Low  what is low\nReconciler/High  what is high").Forbidden(arrows).ToArray();

        Assert.That(forbidden, Is.Not.Empty);
        Assert.That(forbidden.Select(arrow => arrow.From), Has.All.EqualTo("Reconciler/Low/Low.cs"));
        Assert.That(forbidden.Select(arrow => $"{arrow}"), Has.All.Match(@"^Reconciler/Low/Low\.cs:\d+ -> Reconciler/High/\w+\.cs \(\w+\)$"));
    }

    [Test]
    public void Prints_the_arrows()
    {
        var root = Environment.GetEnvironmentVariable(CheckoutVariable);
        var arrows = root is null ? Arrows.Value : ArrowReader.Read(SourceTree.Below("src", root));
        foreach (var assembly in arrows.GroupBy(arrow => arrow.From.Split('/')[0]).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Arrow[] inside = [.. assembly.Where(arrow => arrow.To.StartsWith($"{assembly.Key}/", StringComparison.Ordinal))];
            TestContext.Out.WriteLine($"{assembly.Key}: {Sum(new FolderGraph(inside))}; by its top folders alone: {Sum(new FolderGraph(inside.Select(Top)))}");
        }

        Assert.That(arrows, Is.Not.Empty);
    }

    private static string Sum(FolderGraph graph)
    {
        var cycles = graph.Cycles();
        return $"{graph.Upward().Count} arrows up, {(cycles.Count == 0 ? "no cycle" : string.Join(", ", cycles.Select(cycle => $"a cycle of {cycle.Count} folders")))}";
    }

    // Reconciler/Reporting/Json/ReportJson.cs counts as lying in Reconciler/Reporting.
    private static Arrow Top(Arrow arrow) => arrow with { From = Top(arrow.From), To = Top(arrow.To) };

    private static string Top(string file) => file.Split('/') is [var assembly, var folder, _, .., var name] ? $"{assembly}/{folder}/{name}" : file;
}
