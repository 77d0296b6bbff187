namespace Reconciler.Conventions.Sources;

/// <summary>A file is a thought: one type and its family, short enough to be read at once.</summary>
internal sealed class SourceFileTests
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> Files = new(() => [.. SourceTree.Below("src").Select(file => SourceFile.Read(file.Path, file.Text))]);

    [Test]
    public void A_file_has_the_name_of_its_first_type()
        => Assert.That(Files.Value.Where(file => file.Types.Count > 0 && file.Types[0].Name != file.Name), Is.Empty);

    [Test]
    public void A_second_type_in_a_file_belongs_to_the_family()
        => Assert.That(string.Join('\n', Files.Value.SelectMany(file => file.Strangers.Select(type => $"{file}: {type.Name}"))), Is.Empty);

    [Test]
    public void No_file_is_longer_than_three_hundred_lines()
        => Assert.That(Files.Value.Where(file => file.Lines > 300), Is.Empty);

    [Test]
    public void Nothing_takes_seven_parameters()
        => Assert.That(Files.Value.Where(file => file.MostParameters >= 7), Is.Empty);

    [Test]
    public void Namespaces_follow_folders()
        => Assert.That(Files.Value.Where(file => file.Namespace is { } name && name != file.Folder.Replace('/', '.')), Is.Empty);

    [Test]
    public void No_two_types_have_one_name()
        => Assert.That(Names().GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key), Is.Empty);

    [Test]
    public void No_two_types_differ_only_by_a_plural_s()
    {
        var names = Names().ToHashSet(StringComparer.Ordinal);
        Assert.That(names.Where(name => names.Contains($"{name}s") || names.Contains($"{name}es") || (name.EndsWith('y') && names.Contains($"{name[..^1]}ies"))), Is.Empty);
    }

    [TestCase("Helper")]
    [TestCase("Util")]
    [TestCase("Manager")]
    [TestCase("Common")]
    public void No_name_says_nothing(string word)
        => Assert.That(Names().Where(name => name.EndsWith(word, StringComparison.Ordinal) || name.EndsWith($"{word}s", StringComparison.Ordinal)), Is.Empty);

    [TestCase("enum Size { A } static class SizeWords { public static string Word(this Size size) => \"\"; }", "")]
    [TestCase("abstract record Value; sealed record Text(string T) : Value; sealed record Number(int N) : Value;", "")]
    [TestCase("record Page(Item[] Items); record Item(string Name);", "")]
    [TestCase("record Page(int Number); record Item(string Name);", "Item")]
    [TestCase("class Reader { Writer? w; } class Writer { void Write() { } }", "Writer")]
    [TestCase("enum Size { A } static class Texts { public static string Word(string text) => \"\"; }", "Texts")]
    public void A_family_is_what_is_read_together(string text, string strangers)
        => Assert.That(string.Join(", ", SourceFile.Read("Reconciler/Size.cs", $"namespace Reconciler;\n{text}").Strangers.Select(type => type.Name)), Is.EqualTo(strangers));

    // The parts of one type count once. The emulator must not know our types, and may call the same thing by the same word.
    private static IEnumerable<string> Names() =>
        from name in (
            from file in Files.Value
            from type in file.Types
            select (file.Folder, type.Name)).Distinct()
        select name.Folder.StartsWith("Reconciler.Emulator", StringComparison.Ordinal) ? $"Emulator.{name.Name}" : name.Name;
}
