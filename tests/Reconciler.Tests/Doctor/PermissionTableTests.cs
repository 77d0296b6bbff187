using System.Reflection;
using System.Text.RegularExpressions;
using Reconciler.Doctor;
using Reconciler.Org.Http;
using Reconciler.TestKit;

namespace Reconciler.Tests.Doctor;

internal sealed partial class PermissionTableTests
{
    [Test]
    public void Every_permission_of_a_call_is_looked_at_and_documented()
    {
        var calls = typeof(ApiCatalog).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<ApiOperation>().Concat(ApiCatalog.ListEntities.Values)
            .Select(call => call.Permission).OfType<string>().ToHashSet();
        var documented = Permission().Matches(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "ci", "README.md"))).Select(match => match.Value).ToHashSet();
        var looked = PermissionTable.Rows.Select(need => need.Permission).ToHashSet();

        Assert.That(calls.Except(looked), Is.Empty);
        Assert.That(documented, Is.EquivalentTo(looked));
    }

    [GeneratedRegex(@"\b[a-z]+:[A-Za-z]+:[a-z]+\b")]
    private static partial Regex Permission();
}
