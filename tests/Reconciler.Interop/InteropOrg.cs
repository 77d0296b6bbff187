using System.Text.Json;
using Reconciler.Emulator;
using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.Things;

namespace Reconciler.Interop;

/// <summary>The emulators that the checks call: one with everything, and one with a rate limit.</summary>
internal sealed class InteropOrg : IAsyncDisposable
{
    private static readonly EmulatorClient Other = new("other-client", "other-secret", "Other");

    private static readonly EmulatorClient Viewer = new("viewer-client", "viewer-secret", "Viewer")
    {
        Permissions = new HashSet<string> { "architect:flow:view" },
    };

    private readonly EmulatorServer _whole;
    private readonly EmulatorServer _limited;

    private InteropOrg(EmulatorServer whole, EmulatorServer limited) => (_whole, _limited) = (whole, limited);

    /// <summary>What the script reads from its standard input.</summary>
    public string Settings => JsonSerializer.Serialize(new
    {
        address = _whole.BaseAddress,
        limitedAddress = _limited.BaseAddress,
        client = Login(EmulatorClient.Default),
        other = Login(Other),
        viewer = Login(Viewer),
    });

    public static async Task<InteropOrg> StartAsync(CancellationToken cancellationToken)
    {
        var options = new EmulatorOptions { Clients = [EmulatorClient.Default, Other, Viewer], JobDuration = TimeSpan.FromMilliseconds(30) };
        EmulatorServer whole = await EmulatorServer.StartAsync(options with { RateLimitPerMinute = 100_000, Seed = Seed }, cancellationToken);
        whole.Org.LockAs("Ann", whole.Org.FindFlow("inboundcall", InteropFlows.OpenedByAPerson)!.Id);
        whole.Org.SaveDraftAs("Ann", InteropFlows.Menu(InteropFlows.DraftToCheckIn, "A draft."));
        whole.Org.SaveDraftAs("Ann", InteropFlows.Menu(InteropFlows.DraftToRevert, "A draft."));
        return new InteropOrg(whole, await EmulatorServer.StartAsync(options with { RateLimitPerMinute = 3 }, cancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        await _whole.DisposeAsync();
        await _limited.DisposeAsync();
    }

    private static EmulatorSeed Seed { get; } = new()
    {
        Queues = ["Sales", "Service"],
        Divisions = ["Branch"],
        Prompts = ["Welcome", "Goodbye", "Hold"],
        DataActions = [new DataActionSeed("CRM", "Find Customer"), new DataActionSeed("Billing", "Find Invoice")],
        DataTables = ["Prices", "Holidays"],
        Schedules = ["Weekdays", "Weekend"],
        ScheduleGroups = ["Office Hours"],
        EmergencyGroups = ["Evacuation", "Power Cut"],
        Skills = ["Billing", "Returns"],
        Languages = ["Spanish", "French"],
        WrapupCodes = ["Sold", "Undecided"],
        FlowOutcomes = ["Helped"],
        FlowMilestones = ["Greeted"],
        Flows =
        [
            InteropFlows.SharedGreeting,
            InteropFlows.OtherShared,
            InteropFlows.WaitMusic,
            InteropFlows.MainLine,
            InteropFlows.Menu(InteropFlows.OpenedByAPerson),
            InteropFlows.Menu(InteropFlows.DraftToCheckIn),
            InteropFlows.Menu(InteropFlows.DraftToRevert),
        ],
        CallRoutes = [new CallRouteSeed("Front Desk") { Dnis = ["+15550100"], OpenHoursFlow = "Main Line", ClosedHoursFlow = "Main Line", ScheduleGroup = "Office Hours" }],
        QueueFlows = [new FlowUseSeed("Sales", "Wait Music")],
        EmergencyFlows = [new FlowUseSeed("Evacuation", "Main Line")],
    };

    private static object Login(EmulatorClient client) => new { id = client.Id, secret = client.Secret };
}
