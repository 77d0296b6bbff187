using System.Text;

namespace Reconciler.Pipelines.Running;

/// <summary>Runs a job of a workflow in an empty folder, step by step, as a runner of GitHub does.</summary>
internal sealed class JobRun(Estate estate, WorkflowRun run, string workspace)
{
    private readonly StringBuilder _text = new();
    private bool _hasFailed;

    public async Task<JobResult> RunAsync(string name)
    {
        var job = run.Workflow.Jobs[name];
        if (!run.Context.Holds(job.If, hasFailed: false))
        {
            return new JobResult(HasFailed: false, WasSkipped: true, "");
        }

        foreach (var id in job.Steps.Select(step => step.Id).OfType<string>())
        {
            run.Context.Announce(id);
        }

        foreach (var step in job.Steps.Where(step => run.Context.Holds(step.If, _hasFailed)))
        {
            await (step.Uses is { } action ? ActAsync(action, step.With) : RunAsync(step));
        }

        foreach (var (output, value) in job.Outputs)
        {
            run.Context[$"needs.{name}.outputs.{output}"] = run.Context.Fill(value);
        }

        return new JobResult(_hasFailed, WasSkipped: false, _text.ToString());
    }

    private async Task RunAsync(Step step)
    {
        var outputs = Path.Combine(workspace, "..", $"{Path.GetFileName(workspace)}.outputs");
        await File.WriteAllTextAsync(outputs, "");
        var environment = new Dictionary<string, string>
        {
            ["PATH"] = $"{estate.ProgramFolder}:{Environment.GetEnvironmentVariable("PATH")}",
            ["HOME"] = workspace,
            ["GITHUB_STATE"] = estate.GitHubState,
            ["GITHUB_REPOSITORY"] = "acme/ivr",
            ["GITHUB_OUTPUT"] = outputs,
            ["GITHUB_STEP_SUMMARY"] = Path.Combine(workspace, "..", $"{Path.GetFileName(workspace)}.summary"),
        };
        foreach (var (name, value) in run.Workflow.Env.Concat(step.Env))
        {
            environment[name] = run.Context.Fill(value);
        }

        var (exitCode, text) = await Bash.RunAsync(run.Context.Fill(step.Run!), workspace, environment);
        _text.AppendLine(text);
        _hasFailed |= exitCode != 0;
        foreach (var line in await File.ReadAllLinesAsync(outputs))
        {
            run.Context[$"steps.{step.Id}.outputs.{line[..line.IndexOf('=')]}"] = line[(line.IndexOf('=') + 1)..];
        }
    }

    private async Task ActAsync(string action, IReadOnlyDictionary<string, string> with)
    {
        switch (action[..action.IndexOf('@')])
        {
            case "actions/checkout":
                Directory.Delete(workspace);
                await estate.Repository.CloneAsync(workspace, with.GetValueOrDefault("fetch-depth") == "0");
                break;
            case "actions/setup-dotnet":
                break;
            case "actions/upload-artifact":
                Keep(run.Context.Fill(with["name"]), with["path"].Split('\n', StringSplitOptions.RemoveEmptyEntries));
                break;
            case "actions/download-artifact":
                Copy(Path.Combine(run.Artifacts, with["name"]), Path.Combine(workspace, with["path"]), "*");
                break;
            default:
                throw new InvalidOperationException($"These tests do not know the action '{action}'.");
        }
    }

    // One file lies at the root of its artifact; several keep their paths below what is common to them.
    private void Keep(string name, string[] paths)
    {
        foreach (var path in paths)
        {
            var (folder, pattern) = Path.HasExtension(path) ? (Path.GetDirectoryName(path)!, Path.GetFileName(path)) : (path, "*");
            Copy(Path.Combine(workspace, folder), Path.Combine(run.Artifacts, name, paths.Length == 1 ? "" : folder), pattern);
        }
    }

    private static void Copy(string source, string target, string pattern)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.Exists(source) ? Directory.EnumerateFiles(source, pattern) : [])
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        }
    }
}
