using FsCheck;
using FsCheck.Fluent;
using Reconciler.Diff;
using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.TestKit;

namespace Reconciler.Tests.Planning;

internal sealed class PlannerTests
{
    private static readonly OrgIdentity Org = new("dev", "the org", LiveFlows.OwnClient);
    private static readonly CompiledFlow Auth = Shared("Auth");
    private static readonly CompiledFlow Sales = Caller("Sales", "Auth");

    [Test]
    public void A_flow_that_the_org_lacks_is_created()
        => Assert.That(Steps([Auth], []), Is.EqualTo(new[] { "Create Auth: not in the org" }));

    [Test]
    public void An_untouched_flow_is_unchanged()
        => Assert.That(Steps([Auth], [Live(Auth)]), Is.EqualTo(new[] { "Unchanged Auth: " }));

    [Test]
    public void Other_content_is_updated()
        => Assert.That(Steps([Auth], [Live(Auth) with { Description = new Marker("demo", "a", new string('0', 64)).ToString() }]), Is.EqualTo(new[] { "Update Auth: the manifest has changed" }));

    [Test]
    public void A_change_by_hand_names_who_made_it()
        => Assert.That(
            Steps([Auth], [LiveFlows.Flow(Auth.Document.Key, "3.0", publishedBy: null).Marked(Auth.Document.Hash) with { PublishedBy = "Jane" }]),
            Is.EqualTo(new[] { "Update Auth: version 3.0 in the org was published by Jane" }));

    [Test]
    public void Another_division_is_a_change()
    {
        var moved = ManifestCompiler.Flow("apiVersion: reconciler/v1\nkind: SharedFlow\nmetadata: { name: Auth, division: Sales }\nspec: { steps: [] }");

        Assert.That(Steps([moved], [Live(moved)]).Single(), Does.StartWith("Update Auth"));
    }

    [Test]
    public void A_flow_that_was_never_published_is_updated()
        => Assert.That(Steps([Auth], [Live(Auth) with { PublishedVersion = null }]), Is.EqualTo(new[] { "Update Auth: never published" }));

    [Test]
    public void A_caller_is_republished_after_a_shared_flow_that_this_plan_publishes()
        => Assert.That(
            Steps([Sales, Auth], [LiveFlows.Flow(Auth.Document.Key).Marked(new string('0', 64)), Live(Sales)]),
            Is.EqualTo(new[] { "Update Auth: the manifest has changed", "Republish Sales: copies 'Auth', which this plan publishes" }));

    [Test]
    public void A_caller_is_republished_when_its_shared_flow_was_published_after_it()
    {
        var module = LiveFlows.Flow(Auth.Document.Key, "7.0", LiveFlows.Published.AddDays(1)).Marked(Auth.Document.Hash);

        Assert.That(Steps([Sales, Auth], [module, Live(Sales)]), Is.EqualTo(new[] { "Unchanged Auth: ", "Republish Sales: copies 'Auth', whose version 7.0 was published after it" }));
        Assert.That(Steps([Sales], [module, Live(Sales)]), Is.EqualTo(new[] { "Republish Sales: copies 'Auth', whose version 7.0 was published after it" }));
    }

    [Test]
    public void A_caller_that_was_published_last_is_unchanged()
        => Assert.That(Steps([Sales, Auth], [Live(Auth), Live(Sales)]), Has.All.StartsWith("Unchanged"));

    [TestCase(false, false, "Blocked Auth: exists in the org, and this project does not own it; take it over with --adopt, or with 'adopt: true' in its metadata")]
    [TestCase(true, false, "Adopt Auth: exists in the org, and no project owns it")]
    [TestCase(false, true, "Adopt Auth: exists in the org, and no project owns it")]
    public void A_flow_without_a_marker_is_adopted_only_with_consent(bool adoptAll, bool adoptThis, string step)
        => Assert.That(Steps([adoptThis ? Shared("Auth", ", adopt: true") : Auth], [LiveFlows.Flow(Auth.Document.Key)], adopt: adoptAll), Is.EqualTo(new[] { step }));

    [Test]
    public void A_flow_of_another_project_is_blocked_even_with_consent()
        => Assert.That(
            Steps([Auth], [LiveFlows.Flow(Auth.Document.Key).Marked(Auth.Document.Hash, "other")], adopt: true),
            Is.EqualTo(new[] { "Blocked Auth: the project 'other' owns it; two projects cannot manage one flow" }));

    [Test]
    public void A_changed_flow_that_somebody_has_locked_is_blocked()
        => Assert.That(Steps([Auth], [Stale(Auth) with { LockedBy = "Jane" }]), Is.EqualTo(new[] { "Blocked Auth: Jane has it locked in Architect; ask them to check it in, or say --wait-for-locks or --force-unlock" }));

    [Test]
    public void A_lock_of_this_client_does_not_block()
        => Assert.That(Steps([Auth], [Stale(Auth) with { LockedBy = "us", LockedByClientId = LiveFlows.OwnClient }]).Single(), Does.StartWith("Update"));

    [Test]
    public void A_lock_on_an_unchanged_flow_does_not_matter()
        => Assert.That(Steps([Auth], [Live(Auth) with { LockedBy = "Jane" }]).Single(), Does.StartWith("Unchanged"));

    [TestCase(1, true)]
    [TestCase(0, false)]
    [TestCase(-1, false)]
    public void A_draft_that_is_newer_than_what_is_published_blocks(int days, bool blocks)
    {
        var draft = new OrgFlowVersion { Id = "1.1", DateSaved = LiveFlows.Published.AddDays(days) };

        Assert.That(Steps([Auth], [Stale(Auth) with { SavedVersion = draft }]).Single(), Does.StartWith(blocks ? "Blocked Auth: it has unpublished work (version 1.1, of " : "Update"));
        Assert.That(Steps([Auth], [Stale(Auth) with { CheckedInVersion = draft }]).Single(), Does.StartWith(blocks ? "Blocked Auth: it has unpublished work (version 1.1, of " : "Update"));
    }

    [Test]
    public void A_flow_that_is_still_there_under_a_former_name_is_not_created_anew()
        => Assert.That(
            Steps([Shared("Auth", ", formerNames: [Old Auth]")], [LiveFlows.Flow(new FlowKey("commonmodule", "Old Auth"))]),
            Is.EqualTo(new[] { "Blocked Auth: the org has it under its former name 'Old Auth', and this project does not own it; take it over with --adopt, or with 'adopt: true' in its metadata" }));

    [Test]
    public void A_former_name_of_another_type_does_not_block()
        => Assert.That(Steps([Shared("Auth", ", formerNames: [Old]")], [LiveFlows.Flow(new FlowKey("inboundcall", "Old"))]).Single(), Does.StartWith("Create"));

    [Test]
    public void Flows_that_transfer_to_each_other_are_blocked_while_one_is_missing()
    {
        var (a, b) = (Transfers("A", "B"), Transfers("B", "A"));

        Assert.That(Steps([a, b], []), Has.All.Contains("the flows 'A', 'B' refer to each other in a circle, so none can be published first; break the circle"));
        Assert.That(Steps([a, b], [Stale(a), Stale(b)]), Has.All.StartsWith("Update"));
    }

    [Test]
    public void A_flow_that_refers_to_itself_is_no_circle()
        => Assert.That(Steps([Transfers("A", "A")], []), Is.EqualTo(new[] { "Create A: not in the org" }));

    [Test]
    public void Targets_reduce_the_plan_and_the_rest_is_noted()
    {
        var plan = Plan([Auth, Sales, Caller("Support")], [Live(Auth)], targets: ["S*s"]);

        Assert.That(plan.Steps.Select(step => step.Key.Name), Is.EqualTo(new[] { "Sales" }));
        Assert.That(plan.Notes, Is.EqualTo(new[] { "1 other flow has changes that --target leaves out: 'Support'." }));
    }

    [Test]
    public void A_target_that_needs_a_missing_flow_which_is_left_out_is_blocked()
        => Assert.That(Describe(Plan([Auth, Sales], [], targets: ["Sales"])), Is.EqualTo(new[] { "Blocked Sales: needs 'Auth', which is not in the org and which --target leaves out" }));

    [Test]
    public void A_flow_of_this_project_without_a_manifest_is_noted_and_left_alone()
    {
        var plan = Plan([Auth], [Live(Auth), LiveFlows.Flow(new FlowKey("inboundcall", "Gone")).Marked(new string('0', 64)), LiveFlows.Flow(new FlowKey("inboundcall", "Theirs"))]);

        Assert.That(plan.Notes, Is.EqualTo(new[] { "The call flow 'Gone' is this project's, but no manifest describes it any more; it is left alone." }));
        Assert.That(plan.Steps, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_step_carries_what_the_applier_and_a_reader_need()
    {
        var step = Plan([Auth], [LiveFlows.Flow(Auth.Document.Key, "3.0").Marked(new string('0', 64))]).Steps.Single();

        Assert.Multiple(() =>
        {
            Assert.That((step.FlowId, step.LiveVersion, step.LivePublished), Is.EqualTo(("id of commonmodule/Auth", "3.0", LiveFlows.Published)));
            Assert.That((step.DesiredHash, step.Manifest), Is.EqualTo((Auth.Document.Hash, "manifests/a.yaml")));
        });
    }

    [Test]
    public void Each_step_comes_after_what_it_needs_and_the_order_of_the_manifests_does_not_matter()
    {
        var edges = from count in Gen.Choose(1, 12)
                    from pairs in Gen.ListOf(from a in Gen.Choose(0, count - 1) from b in Gen.Choose(0, count - 1) select (a, b))
                    from shuffled in Gen.Shuffle(Enumerable.Range(0, count))
                    select (Count: count, Pairs: pairs.Where(pair => pair.a > pair.b).ToArray(), Shuffled: shuffled.ToArray());

        Prop.ForAll(edges.ToArbitrary(), graph =>
        {
            // A flow refers only to flows of a lower number, so there is no circle; names sort against the numbers.
            CompiledFlow[] flows = [.. Enumerable.Range(0, graph.Count).Select(i => Transfers(Name(i), [.. graph.Pairs.Where(p => p.a == i).Select(p => Name(p.b))]))];
            var plan = Plan(flows, []);
            var done = new HashSet<FlowKey>();
            foreach (var step in plan.Steps)
            {
                Assert.That(step.DependsOn, Is.SubsetOf(done));
                done.Add(step.Key);
            }

            Assert.That(Describe(Plan([.. graph.Shuffled.Select(i => flows[i])], [])), Is.EqualTo(Describe(plan)));
        }).Check(Config.QuickThrowOnFailure.Seeded().WithMaxTest(50).WithQuietOnSuccess(true));
    }

    private static string Name(int number) => $"F{99 - number}";

    private static CompiledFlow Shared(string name, string metadata = "")
        => ManifestCompiler.Flow($"apiVersion: reconciler/v1\nkind: SharedFlow\nmetadata: {{ name: {name}{metadata} }}\nspec: {{ steps: [] }}");

    private static CompiledFlow Caller(string name, params string[] shared)
        => ManifestCompiler.Flow($"apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: {{ name: {name} }}\nspec: {{ steps: [{string.Join(", ", shared.Select(s => $"{{ invoke: {s} }}"))}] }}");

    private static CompiledFlow Transfers(string name, params string[] targets)
        => ManifestCompiler.Flow($"apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: {{ name: {name} }}\nspec: {{ steps: [{string.Join(", ", targets.Select(t => $"{{ transferToFlow: {{ targetFlow: {{ name: {t} }} }} }}"))}] }}");

    private static OrgFlow Live(CompiledFlow flow) => LiveFlows.Flow(flow.Document.Key).Marked(flow.Document.Hash);

    private static OrgFlow Stale(CompiledFlow flow) => LiveFlows.Flow(flow.Document.Key).Marked(new string('0', 64));

    private static Plan Plan(CompiledFlow[] desired, OrgFlow[] live, bool adopt = false, string[]? targets = null)
    {
        var ownership = new Ownership("demo", LiveFlows.OwnClient, adopt);
        var snapshot = new OrgSnapshot(live.Select(flow => new LiveFlow(flow)));
        var options = new PlanOptions { Adopt = adopt, Selection = new FlowSelection { Targets = [.. (targets ?? []).Select(target => new SelectionTerm(target))] } };
        return new Planner(snapshot, ownership).Plan(new Differ(snapshot, ownership, new IgnoreFilter([]), isDeep: false).Compare(desired), Leftovers.Of(snapshot, ownership, desired), Org, options);
    }

    private static string[] Steps(CompiledFlow[] desired, OrgFlow[] live, bool adopt = false) => Describe(Plan(desired, live, adopt));

    private static string[] Describe(Plan plan) => [.. plan.Steps.Select(step => $"{step.Action} {step.Key.Name}: {string.Join("; ", step.Reasons)}")];
}
