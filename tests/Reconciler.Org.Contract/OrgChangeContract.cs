namespace Reconciler.Org.Contract;

/// <summary>What every transport promises about changes of single flows: names, locks, drafts, versions, deletion.</summary>
public abstract class OrgChangeContract : ContractFixture
{
    [Test]
    public async Task A_flow_that_this_client_has_checked_out_gets_another_name_and_keeps_its_id()
    {
        string id = await PublishAsync(ContractFlows.CallFlow(Name("Sales")));
        OrgFlow locked = await Org.CheckOutAsync(id, Cancellation);
        OrgFlow renamed = await Org.RenameFlowAsync(id, new FlowNaming(Name("Sales EMEA"), "About."), Cancellation);
        OrgOperation checkedIn = await Org.CheckInAsync(id, Cancellation);

        Assert.That(locked.LockedByClientId, Is.EqualTo(Org.Identity.ClientId));
        Assert.That((renamed.Id, renamed.Name, renamed.Description), Is.EqualTo((id, Name("Sales EMEA"), "About.")));
        Assert.That((checkedIn.Action, checkedIn.Failure), Is.EqualTo(("CHECKIN", (string?)null)));
        Assert.That(await LockAsync(id), Is.Null);
        Assert.That((await Org.PublishAsync(ContractFlows.CallFlow(Name("Sales EMEA")), Cancellation)).FlowId, Is.EqualTo(id));
    }

    [Test]
    public async Task A_name_without_a_description_removes_the_description()
    {
        string id = await PublishAsync(ContractFlows.CallFlow(Name("Sales")));
        await Org.CheckOutAsync(id, Cancellation);
        OrgFlow renamed = await Org.RenameFlowAsync(id, new FlowNaming(Name("Sales"), null), Cancellation);

        Assert.That(renamed.Description, Is.Null.Or.Empty);
    }

    [Test]
    public async Task A_flow_that_this_client_has_not_checked_out_keeps_its_name()
    {
        string id = await PublishAsync(ContractFlows.CallFlow(Name("Sales")));

        Assert.That(await RefusalOfAsync(() => Org.RenameFlowAsync(id, new FlowNaming(Name("Other"), null), Cancellation)), Is.EqualTo((OrgErrorKind.Conflict, "architect.flow.not.locked.by.user")));
        Assert.That((await Org.GetFlowAsync(id, Cancellation)).Name, Is.EqualTo(Name("Sales")));
    }

    [Test]
    public async Task A_name_that_another_flow_has_is_refused()
    {
        string id = await PublishAsync(ContractFlows.CallFlow(Name("Sales")));
        await PublishAsync(ContractFlows.CallFlow(Name("Service")));
        await Org.CheckOutAsync(id, Cancellation);

        Assert.That(await RefusalOfAsync(() => Org.RenameFlowAsync(id, new FlowNaming(Name("Service"), null), Cancellation)), Is.EqualTo((OrgErrorKind.Conflict, "architect.flow.already.exists")));
    }

    [Test]
    public async Task A_flow_that_somebody_else_edits_is_not_checked_out_until_it_is_unlocked()
    {
        string id = await PublishAsync(ContractFlows.CallFlow(Name("Sales")));
        Server.Lock(id);

        Assert.That(await RefusalOfAsync(() => Org.CheckOutAsync(id, Cancellation)), Is.EqualTo((OrgErrorKind.Conflict, "architect.flow.locked.by.user")));
        Assert.That((await Org.UnlockAsync(id, Cancellation)).LockedBy, Is.Null);
        Assert.That((await Org.CheckOutAsync(id, Cancellation)).LockedByClientId, Is.EqualTo(Org.Identity.ClientId));
    }

    [Test]
    public async Task A_revert_gives_the_lock_back()
    {
        string id = await PublishAsync(ContractFlows.CallFlow(Name("Sales")));
        await Org.CheckOutAsync(id, Cancellation);

        Assert.That((await Org.RevertAsync(id, Cancellation)).LockedBy, Is.Null);
    }

    [Test]
    public async Task A_deleted_flow_is_gone()
    {
        string id = await PublishAsync(ContractFlows.CallFlow(Name("Sales")));
        await Org.DeleteFlowAsync(id, Cancellation);

        Assert.That((await RefusalOfAsync(() => Org.GetFlowAsync(id, Cancellation))).Kind, Is.EqualTo(OrgErrorKind.NotFound));
        Assert.That((await RefusalOfAsync(() => Org.DeleteFlowAsync(id, Cancellation))).Kind, Is.EqualTo(OrgErrorKind.NotFound));
    }

    [Test]
    public async Task A_flow_that_another_one_uses_is_not_deleted_and_the_user_is_named()
    {
        string shared = await PublishAsync(ContractFlows.SharedFlow(Name("Auth")));
        await PublishAsync(ContractFlows.Caller(Name("Sales"), Name("Auth")));

        OrgException refusal = (await Assert.ThrowsAsync<OrgException>(() => Org.DeleteFlowAsync(shared, Cancellation)))!;
        Assert.That((refusal.Kind, refusal.Code), Is.EqualTo((OrgErrorKind.Conflict, "architect.flow.cannot.delete.used.in.flows")));
        Assert.That(refusal.Users, Is.EqualTo(new[] { Name("Sales") }));
    }

    [Test]
    public async Task A_flow_that_somebody_else_edits_is_not_deleted()
    {
        string id = await PublishAsync(ContractFlows.CallFlow(Name("Sales")));
        Server.Lock(id);

        Assert.That(await RefusalOfAsync(() => Org.DeleteFlowAsync(id, Cancellation)), Is.EqualTo((OrgErrorKind.Conflict, "architect.flow.cannot.delete.user.does.not.have.lock")));
    }

    [Test]
    public async Task An_earlier_version_is_published_again_as_a_version_of_its_own()
    {
        string id = await PublishAsync(ContractFlows.CallFlow(Name("Sales"), "The first."));
        await PublishAsync(ContractFlows.CallFlow(Name("Sales"), "The second."));
        OrgOperation operation = await Org.PublishVersionAsync(id, "1.0", Cancellation);

        Assert.That((operation.Action, operation.Failure, operation.IsComplete), Is.EqualTo(("PUBLISH", (string?)null, true)));
        string version = (await Org.GetFlowAsync(id, Cancellation)).PublishedVersion!.Id;
        Assert.That(version, Is.EqualTo("3.0"));
        Assert.That((await Org.ExportFilesAsync([new ExportRequest(id, version, "f")], Cancellation))[0].Content, Does.Contain("The first."));
    }

    [Test]
    public async Task A_version_that_is_not_there_is_not_published()
    {
        string id = await PublishAsync(ContractFlows.CallFlow(Name("Sales")));

        Assert.That(await RefusalOfAsync(() => Org.PublishVersionAsync(id, "7.0", Cancellation)), Is.EqualTo((OrgErrorKind.NotFound, "architect.flow.version.missing")));
    }

    [Test]
    public async Task A_change_of_an_unknown_flow_is_refused()
    {
        string unknown = Guid.NewGuid().ToString();
        Func<Task>[] changes =
        [
            () => Org.CheckOutAsync(unknown, Cancellation), () => Org.CheckInAsync(unknown, Cancellation), () => Org.RevertAsync(unknown, Cancellation),
            () => Org.UnlockAsync(unknown, Cancellation), () => Org.RenameFlowAsync(unknown, new FlowNaming(Name("A"), null), Cancellation), () => Org.DeleteFlowAsync(unknown, Cancellation),
        ];

        foreach (Func<Task> change in changes)
        {
            Assert.That((await RefusalOfAsync(change)).Kind, Is.EqualTo(OrgErrorKind.NotFound));
        }

        await PublishAsync(ContractFlows.CallFlow(Name("Sales")));
    }

    private static async Task<(OrgErrorKind Kind, string? Code)> RefusalOfAsync(Func<Task> change)
    {
        OrgException refusal = (await Assert.ThrowsAsync<OrgException>(() => change()))!;
        return (refusal.Kind, refusal.Code);
    }

    private async Task<string?> LockAsync(string id) => (await Org.GetFlowAsync(id, Cancellation)).LockedBy;

    private async Task<string> PublishAsync(string archyYaml)
    {
        JobState job = await Org.PublishAsync(archyYaml, Cancellation);
        Assert.That(job.Status, Is.EqualTo(JobStatus.Success), string.Join('\n', job.Messages));
        return job.FlowId!;
    }
}
