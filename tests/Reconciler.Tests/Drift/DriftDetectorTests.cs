using Reconciler.Diff;
using Reconciler.Drift;
using Reconciler.Language.Compilation;
using Reconciler.Language.Files;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.TestKit;

namespace Reconciler.Tests.Drift;

internal sealed class DriftDetectorTests
{
    private static readonly CompiledFlow Auth = ManifestCompiler.Flow("apiVersion: reconciler/v1\nkind: SharedFlow\nmetadata: { name: Auth, division: Home }\nspec: { steps: [{ return: }] }");
    private static readonly CompiledFlow Sales = Call("Welcome");
    private static readonly DateTimeOffset Later = LiveFlows.Published.AddHours(1);

    [Test]
    public void Flows_as_they_were_applied_are_no_drift()
        => Assert.That(Findings([Auth, Sales], [Ours(Auth), Ours(Sales)]), Is.Empty);

    [Test]
    public void A_manifest_that_was_not_applied_yet_is_no_drift()
    {
        var published = Call("Hello");
        var result = Detect([Sales], [Ours(published, document: published.Document)]);

        Assert.That(result.HasDrift, Is.False);
        Assert.That(result.NotApplied, Is.EqualTo(new[] { Sales.Document.Key }));
    }

    [Test]
    public void An_edit_is_told_from_the_markers_hash_where_the_org_does_not_say_who_published()
    {
        var finding = Detect([Sales], [Ours(Sales, document: Call("Hello").Document, by: null)]).Drift.Single();

        Assert.That((finding.Kind, finding.Since, finding.By), Is.EqualTo((DriftKind.Edited, (string?)null, (string?)null)));
        Assert.That(finding.What, Is.EqualTo(new[] { "it differs from its manifest, and the org does not tell which version this project published last" }));
        Assert.That(finding.Changes.Select(change => (change.Before, change.After)), Is.EqualTo(new[] { ("\"Welcome\"", "\"Hello\"") }));
    }

    [Test]
    public void An_edit_is_compared_with_our_last_version_and_not_with_the_manifest()
    {
        var edit = new HandEdit(Version("1.0"), Sales.Document, [Version("2.0") with { CreatedBy = "Ann" }]);
        var live = Ours(Sales, document: Call("Hello").Document, by: "user");
        var finding = Detect([Call("Good day")], [live], edits: new() { [Sales.Document.Key] = edit }).Drift.Single();

        Assert.That(finding.Since, Is.EqualTo("1.0"));
        Assert.That(finding.Changes.Select(change => (change.Before, change.After)), Is.EqualTo(new[] { ("\"Welcome\"", "\"Hello\"") }));
    }

    [Test]
    public void Another_clients_publish_of_the_same_content_is_no_drift()
        => Assert.That(Findings([Sales], [Ours(Sales, document: Sales.Document, by: "other client")]), Is.Empty);

    [Test]
    public void A_caller_older_than_its_shared_flow_is_stale()
    {
        var caller = ManifestCompiler.Flow("apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: { name: Caller }\nspec: { steps: [{ invoke: Auth }] }");

        Assert.That(Findings([Auth, caller], [Ours(Auth, published: Later), Ours(caller)]), Is.EqualTo(new[] { "StaleCaller Caller" }));
        Assert.That(Findings([Auth, caller], [Ours(Auth), Ours(caller, published: Later)]), Is.Empty);
    }

    [Test]
    public void A_caller_that_a_look_since_does_not_list_is_stale_when_its_shared_flow_is_listed()
    {
        var caller = ManifestCompiler.Flow("apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: { name: Caller }\nspec: { steps: [{ invoke: Auth }] }");

        Assert.That(Findings([Auth, caller], [Ours(Auth, published: Later)], since: LiveFlows.Published), Is.EqualTo(new[] { "StaleCaller Caller" }));
    }

    [Test]
    public void A_flow_that_is_gone_is_missing_but_not_in_a_look_since()
    {
        Assert.That(Findings([Auth], []), Is.EqualTo(new[] { "Missing Auth" }));
        Assert.That(Findings([Auth], [], since: LiveFlows.Published), Is.Empty);
    }

    [Test]
    public void A_deleted_flow_of_ours_names_who_deleted_it()
    {
        var gone = LiveFlows.Flow(Auth.Document.Key).Marked(Auth.Document.Hash) with { IsDeleted = true, LastOperation = new OrgOperation("DELETE", "Ann") };
        var finding = Detect([Auth], [], deleted: new OrgSnapshot([new LiveFlow(gone)])).Drift.Single();

        Assert.That((finding.Kind, finding.What[0], finding.By), Is.EqualTo((DriftKind.Missing, "somebody deleted it", "Ann")));
    }

    [Test]
    public void A_flow_without_a_published_version_is_missing()
        => Assert.That(Findings([Auth], [Ours(Auth, flow => flow with { PublishedVersion = null })]), Is.EqualTo(new[] { "Missing Auth" }));

    [Test]
    public void A_flow_in_another_division_is_moved_and_not_edited()
        => Assert.That(Findings([Auth], [Ours(Auth, flow => flow with { DivisionName = "EMEA" }, Auth.Document)]), Is.EqualTo(new[] { "Moved Auth" }));

    [Test]
    public void A_manifest_without_a_division_does_not_mind_where_the_flow_is()
        => Assert.That(Findings([Sales], [Ours(Sales, flow => flow with { DivisionName = "EMEA" })]), Is.Empty);

    [Test]
    public void A_draft_names_who_saved_it_and_when()
    {
        var draft = Version("1.1") with { DateSaved = Later, CreatedBy = "Ann", DatePublished = null };
        var finding = Detect([Auth], [Ours(Auth, flow => flow with { SavedVersion = draft })]).Drift.Single();

        Assert.That((finding.Kind, finding.Version, finding.By, finding.At), Is.EqualTo((DriftKind.Draft, "1.1", "Ann", Later)));
    }

    [Test]
    public void Our_own_lock_is_no_drift_and_that_of_others_is()
    {
        Assert.That(Findings([Auth], [Ours(Auth, flow => flow with { LockedBy = "us", LockedByClientId = LiveFlows.OwnClient })]), Is.Empty);
        Assert.That(Findings([Auth], [Ours(Auth, flow => flow with { LockedBy = "Ann" })]), Is.EqualTo(new[] { "Locked Auth" }));
    }

    [Test]
    public void A_flow_without_our_marker_is_not_ours_and_nothing_else_is_said_of_it()
    {
        Assert.That(Findings([Auth], [new LiveFlow(LiveFlows.Flow(Auth.Document.Key) with { LockedBy = "Ann" })]), Is.EqualTo(new[] { "Unowned Auth" }));
        Assert.That(Detect([Auth], [new LiveFlow(LiveFlows.Flow(Auth.Document.Key).Marked(Auth.Document.Hash, "others"))]).Drift.Single().What, Is.EqualTo(new[] { "the project 'others' owns it" }));
    }

    [Test]
    public void What_a_rule_leaves_alone_does_not_count_and_carries_its_reason()
    {
        var rules = new IgnoreFilter([new IgnoreRule(new Glob("A*"), null, ["locked"], "training", default)]);
        var result = Detect([Auth], [Ours(Auth, flow => flow with { LockedBy = "Ann", DivisionName = "EMEA" })], rules);

        Assert.That(result.Drift.Select(finding => finding.Kind), Is.EqualTo(new[] { DriftKind.Moved }));
        Assert.That(result.Findings.Single(finding => finding.Kind == DriftKind.Locked).IgnoredBecause, Is.EqualTo("training"));
    }

    [Test]
    public void A_path_that_a_rule_leaves_alone_is_a_finding_that_does_not_count()
    {
        var rules = new IgnoreFilter([new IgnoreRule(new Glob("**"), new Glob("**playAudio**"), [], "greetings", default)]);
        var result = Detect([Sales], [Ours(Sales, document: Call("Hello").Document, by: "user")], rules);

        Assert.That(result.HasDrift, Is.False);
        Assert.That(result.Findings.Single().IgnoredBecause, Is.EqualTo("greetings"));
        Assert.That(result.NotApplied, Is.Empty);
    }

    private static CompiledFlow Call(string text)
        => ManifestCompiler.Flow($"apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: {{ name: Sales }}\nspec: {{ steps: [{{ playAudio: {text} }}] }}");

    private static OrgFlowVersion Version(string id) => new() { Id = id, DatePublished = LiveFlows.Published };

    private static LiveFlow Ours(
        CompiledFlow applied, Func<OrgFlow, OrgFlow>? but = null, FlowDocument? document = null, string? by = LiveFlows.OwnClient, DateTimeOffset? published = null)
    {
        var flow = LiveFlows.Flow(applied.Document.Key, published: published, publishedBy: by).Marked(applied.Document.Hash);
        return new LiveFlow(but?.Invoke(flow) ?? flow) { Document = document };
    }

    private static DriftResult Detect(
        CompiledFlow[] desired, LiveFlow[] live, IgnoreFilter? ignore = null, Dictionary<FlowKey, HandEdit>? edits = null, DateTimeOffset? since = null, OrgSnapshot? deleted = null)
    {
        var ownership = new Ownership("demo", LiveFlows.OwnClient, false);
        var rules = ignore ?? new IgnoreFilter([]);
        var snapshot = new OrgSnapshot(live);
        var reading = new OrgReading(snapshot, new Differ(snapshot, ownership, rules, isDeep: false).Compare(desired));
        return new DriftDetector(reading, desired, edits ?? [], deleted ?? OrgSnapshot.Empty, ownership, rules).Detect(since);
    }

    private static string[] Findings(CompiledFlow[] desired, LiveFlow[] live, DateTimeOffset? since = null)
        => [.. Detect(desired, live, since: since).Drift.Select(finding => $"{finding.Kind} {finding.Flow.Name}")];
}
