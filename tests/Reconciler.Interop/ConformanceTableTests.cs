using System.Text.RegularExpressions;
using Reconciler.TestKit;

namespace Reconciler.Interop;

public sealed partial class ConformanceTableTests
{
    [Test]
    public void The_table_names_the_files_of_checks_and_no_others()
    {
        string table = File.ReadAllText(RepositoryFolder.PathOf("docs", "emulator.md"));
        var named = CheckName().Matches(table).Select(match => match.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal);

        Assert.That(named, Is.EqualTo(CheckGroups.Names));
    }

    [GeneratedRegex("`js:(?<name>[a-z]+)`")]
    private static partial Regex CheckName();
}
