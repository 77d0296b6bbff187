using Reconciler.Applying;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Connections;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Logging;
using Reconciler.Cli.Recordings;
using Reconciler.Cli.Rendering;
using Reconciler.Environments;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;
using Reconciler.Language.Schemas;
using Reconciler.Language.Validation;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Reporting;
using Reconciler.Rollback;
using Reconciler.Runs;
using Reconciler.SavedPlans;

namespace Reconciler.Cli.Sessions;

/// <summary>A run of a command on one project and environment. It validates, connects and plans, and shows and records each result; it owns the log and the recording.</summary>
internal sealed class ProjectSession : IDisposable
{
    private readonly OrgConnector _connector;
    private readonly ApplyOptions _applying;
    private readonly ProjectOptions _options;
    private readonly Serilog.Core.Logger _log;
    private readonly RecordingFile? _recording;

    /// <summary>Opens the log and the recording. Neither the project nor the org is read yet.</summary>
    /// <param name="run">The run; two sessions of one run share its secrets.</param>
    /// <param name="onAnswer">Told of each answer of the org before it is read; null when nobody wants to know.</param>
    /// <exception cref="OrgException">The project's <c>.env</c> file is malformed.</exception>
    /// <exception cref="IOException">The log file or the recording cannot be written.</exception>
    public ProjectSession(CommandRun run, ProjectChoice choice, Action<HttpResponseMessage>? onAnswer = null)
    {
        SchemaCatalog.Preload();
        var (host, secrets) = (run.Host, run.Record.Secrets);
        var pressure = new OrgPressure();
        var environment = DotEnvironment.Over(host.EnvironmentVariable, ProjectLoader.FindRoot(choice.Folder));
        Run = run;
        _options = new ProjectOptions
        {
            Folder = choice.Folder,
            Environment = choice.Environment,
            Transport = choice.Transport,
            Variables = choice.Variables,
            VariableFiles = choice.VariableFiles,
            EnvironmentVariable = environment,
            Secrets = secrets,
        };
        _log = Logs.Create(choice.LogLevel, choice.LogFile, host.Error, secrets);
        _recording = choice.RecordFile is { } file ? RecordingFile.Open(file, secrets, _log) : null;
        var region = new LiveRegion(run.Output);
        Report = new ReportWriter(run.Output, host.Width, choice.UseColor, secrets, region);
        Errors = new ReportWriter(host.Error, host.Width, choice.UseColor, secrets, region);
        Live = run.IsLive ? new LiveSteps(Report, host.Time, host.Stop) : null;
        _connector = new OrgConnector(host, environment, _log)
        {
            Recording = _recording,
            OnAnswer = onAnswer,
            OnWait = new Action<OrgWait>(pressure.Observe) + run.Record.Waits + ShowWait + host.Patience.OnWait + TellWait,
        };
        _applying = new ApplyOptions { Polling = host.Polling, Pressure = pressure };
    }

    /// <summary>The run of the command.</summary>
    public CommandRun Run { get; }

    /// <summary>The options that the library reads the project with.</summary>
    public ProjectOptions Options => _options;

    /// <summary>Writes results to the output of the run.</summary>
    public ReportWriter Report { get; }

    /// <summary>Writes errors to standard error.</summary>
    public ReportWriter Errors { get; }

    /// <summary>Shows the running steps of an apply; null where a cursor cannot be moved.</summary>
    public LiveSteps? Live { get; }

    /// <summary>Reads the project file without manifests, and shows what is wrong with it.</summary>
    /// <returns>The project; null, with the reason shown, when the file cannot be used.</returns>
    public async Task<ProjectConfig?> LoadAsync()
    {
        var diagnostics = new DiagnosticBag();
        var project = await ProjectLoader.LoadAsync(_options, diagnostics, Run.Stop);
        Show(diagnostics.Sorted());
        return project;
    }

    /// <summary>Reads the environments of the project file, and shows what is wrong with it.</summary>
    /// <returns>The environments, and the secrets to mask when they are shown; null, with the reason shown, when the file cannot be used.</returns>
    public async Task<(IReadOnlyList<EnvironmentSummary> Environments, SecretSet Secrets)?> ListEnvironmentsAsync()
    {
        var diagnostics = new DiagnosticBag();
        var environments = await EnvironmentLister.ListAsync(_options, diagnostics, Run.Stop);
        Show(diagnostics.Sorted());
        return environments is null ? null : (environments, _options.Secrets);
    }

    /// <summary>Validates the manifests, and shows and records what is wrong.</summary>
    public async Task<ValidationResult> ValidateAsync()
    {
        var result = await ProjectValidation.ValidateAsync(_options, Run.Stop);
        Run.Record.Validated(result);
        Show(result.Diagnostics);
        return result;
    }

    /// <summary>Compares the contracts with those of a Git commit, branch or tag, and shows what is wrong.</summary>
    /// <returns>True when there is an error.</returns>
    public async Task<bool> HasContractErrorsAsync(ValidationResult validated, string reference)
    {
        var diagnostics = await ProjectValidation.CompareContractsAsync(validated, _options, reference, Run.Stop);
        Show(diagnostics);
        return diagnostics.HasErrors();
    }

    /// <summary>Shows diagnostics on standard error, and records them.</summary>
    public void Show(IReadOnlyList<Diagnostic> diagnostics)
    {
        Run.Record.Diagnosed(diagnostics);
        Errors.Write(DiagnosticReport.Lines(diagnostics));
    }

    /// <summary>Shows on standard error why the command cannot go on, and records it.</summary>
    /// <param name="sentence">One sentence that ends with what the user can do.</param>
    public void Fail(string sentence)
    {
        Run.Record.Failed(sentence);
        Errors.Write([ReportLine.Of($"error: {sentence}", Tone.Error)]);
    }

    /// <summary>Asks a person a question on standard output, and reads the answer.</summary>
    /// <param name="question">The question, with its question mark.</param>
    /// <returns>True when the answer is <c>yes</c>.</returns>
    public bool Ask(string question)
    {
        Report.Write([ReportLine.Of($"{question} Type 'yes' to go on:", Tone.Strong)]);
        return Run.Host.Input.ReadLine()?.Trim() == "yes";
    }

    /// <summary>Validates, opens the org, makes a plan and shows it.</summary>
    /// <returns>The plan; null, with the reason shown, when none could be made.</returns>
    public Task<PlannedRun?> PlanAsync(PlanOptions options, ChangeView view) => PlanAsync(options, view, _ => Task.CompletedTask);

    /// <summary>Does the same, and calls <paramref name="prepareAsync"/> after the org is opened and before the plan is made.</summary>
    public async Task<PlannedRun?> PlanAsync(PlanOptions options, ChangeView view, Func<RunContext, Task> prepareAsync)
    {
        var validated = await ValidateAsync();
        return await PlanAsync(validated, view, prepareAsync, context => new PlanRun(context).PlanAsync(options, Run.Stop));
    }

    /// <summary>Does the same with a saved plan, which is checked against the org instead of made again.</summary>
    public async Task<PlannedRun?> PlanAsync(SavedPlan saved, ChangeView view, Func<RunContext, Task> prepareAsync)
    {
        var validated = await ValidateAsync();
        return await PlanAsync(validated, view, prepareAsync, context => new SavedPlanRun(context).TakeAsync(saved, Run.Stop));
    }

    /// <summary>Does the same for a rollback, for which the manifests are not read.</summary>
    public async Task<PlannedRun?> PlanRollbackAsync(RollbackOptions options, ChangeView view, Func<RunContext, Task> prepareAsync)
    {
        var opened = await RollbackRun.OpenAsync(_options, Run.Stop);
        Run.Record.Validated(opened);
        Show(opened.Diagnostics);
        return await PlanAsync(opened, view, prepareAsync, context => new RollbackRun(context).PlanAsync(options, Run.Stop));
    }

    private async Task<PlannedRun?> PlanAsync(
        ValidationResult validated, ChangeView view, Func<RunContext, Task> prepareAsync, Func<RunContext, Task<PlanResult>> planAsync)
    {
        if (await OpenAsync(validated, isQuiet: false) is not { } opened)
        {
            return null;
        }

        try
        {
            await prepareAsync(opened.Context);
            var result = await planAsync(opened.Context);
            Run.Record.Planned(result.Plan);
            Report.Write(result.Plan.Steps.Count == 0 && result.HasErrors ? [] : PlanReport.Lines(result.Plan, view));
            Show(result.Diagnostics);
            return new PlannedRun(opened, result);
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    /// <summary>Validates, and opens the org; prints which it is unless <paramref name="isQuiet"/>.</summary>
    /// <returns>The project and the org; null, with the reason shown, when there is an error.</returns>
    public async Task<OpenOrg?> OpenAsync(bool isQuiet = true) => await OpenAsync(await ValidateAsync(), isQuiet);

    /// <summary>Reads the project, which may have no manifests, and opens the org.</summary>
    /// <returns>The project and the org; null, with the reason shown, when there is an error.</returns>
    public async Task<OpenOrg?> OpenForImportAsync(bool isQuiet = false)
    {
        var opened = await ImportRun.OpenAsync(_options, Run.Stop);
        Show(opened.Diagnostics);
        return await OpenAsync(opened, isQuiet);
    }

    private async Task<OpenOrg?> OpenAsync(ValidationResult validated, bool isQuiet)
        => validated.Valid is not { } project || await ConnectAsync(project.Config, isQuiet) is not { } connection
            ? null
            : new OpenOrg(new RunContext(project, connection.Org, _applying, Run.Host.Time), connection);

    /// <summary>Opens the org of the project's environment, and prints which it is unless <paramref name="isQuiet"/>.</summary>
    /// <returns>The org; null, with the reason shown, when the project has no environment.</returns>
    public async Task<OrgConnection?> ConnectAsync(ProjectConfig project, bool isQuiet = false)
    {
        if (project.Environment is not { } environment)
        {
            Fail("reconciler.yaml declares no environment; add one under 'environments', with a region or an emulator.");
            return null;
        }

        var connection = await _connector.OpenAsync(environment, project);
        Run.Record.Connected(connection.Org.Identity);
        if (isQuiet)
        {
            return connection;
        }

        Report.Write(OrgHeader.Lines(connection.Org.Identity.Description, environment.Name, project.Name));
        return connection;
    }

    private void ShowWait(OrgWait wait) => Live?.Take(wait);

    private void TellWait(OrgWait wait) => Errors.Write([ReportLine.Of(wait.Text, Tone.Faint)]);

    /// <inheritdoc/>
    public void Dispose()
    {
        Live?.Dispose();
        _recording?.Dispose();
        _log.Dispose();
    }
}
