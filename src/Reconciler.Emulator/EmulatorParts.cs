using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Control;
using Reconciler.Emulator.Dependencies;
using Reconciler.Emulator.Exporting;
using Reconciler.Emulator.Faults;
using Reconciler.Emulator.Flows;
using Reconciler.Emulator.Http;
using Reconciler.Emulator.Jobs;
using Reconciler.Emulator.Publishing;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.Server;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Storage;
using Reconciler.Emulator.Things;
using Reconciler.Emulator.Traffic;

namespace Reconciler.Emulator;

/// <summary>Puts the parts of an emulator together; the only place that knows all of them.</summary>
internal sealed record EmulatorParts(WireLog Wire, FaultPlan Faults, OrgControl Org, RequestPipeline Pipeline)
{
    /// <summary>Loads the org from the storage, adds what of the seed is missing, and makes the parts around it.</summary>
    public static EmulatorParts Assemble(EmulatorOptions options, IOrgStorage storage)
    {
        var time = options.TimeProvider;
        var sessionId = options.IdSeed is { } seed ? new Guid(seed, 0, 0, new byte[8]) : Guid.NewGuid();
        var store = OpenStore(options, storage, sessionId);
        var tokens = new TokenStore(time);
        var jobs = new JobRegistry(new SessionIds(sessionId, "job"), time, options.JobDuration);
        var endpoints = new EndpointTable([.. Endpoints(options, store, jobs, tokens)]);
        var rateLimit = new RateLimit(options.RateLimitPerMinute, time);
        var dispatcher = new Dispatcher(endpoints, tokens, rateLimit, new SessionIds(sessionId, "request"), jobs.SettleDue);
        var (log, faults) = (new WireLog(), new FaultPlan());
        var org = new OrgControl(store, jobs, time);
        var pipeline = new RequestPipeline(log, faults, new PlannedEdits(org, faults), dispatcher, new ReplySender(), time);
        return new EmulatorParts(log, faults, org, pipeline);
    }

    private static OrgStore OpenStore(EmulatorOptions options, IOrgStorage storage, Guid newOrgId)
    {
        var kept = storage.Load();
        var store = new OrgStore(storage, kept ?? OrgState.Empty(newOrgId));
        store.Change(org => SeedPlanter.Plant(org, options.Seed, options.TimeProvider.GetUtcNow()).With(options.DependencyIndex));
        return store;
    }

    private static IEnumerable<Endpoint> Endpoints(EmulatorOptions options, OrgStore store, JobRegistry jobs, TokenStore tokens)
    {
        var views = new FlowViews(options.ReportPublisher);
        var urls = new PresignedUrls(options.TimeProvider);
        return
        [
            new TokenEndpoint(options.Clients, tokens).Endpoint,
            .. new PublishJobEndpoints(store, jobs, urls).Endpoints,
            .. new ExportJobEndpoints(store, jobs, urls).Endpoints,
            .. new ThingEndpoints(store).Endpoints,
            .. new CallRouteEndpoints(store).Endpoints,
            .. new DependencyEndpoints(store).Endpoints,
            .. new DependencyIndexEndpoints(store, options.TimeProvider).Endpoints,
            .. new FlowActionEndpoints(store, views, options.TimeProvider).Endpoints,
            .. new FlowReadEndpoints(store, views).Endpoints,
        ];
    }
}
