using System.Security.Cryptography;
using Reconciler.TestKit;

namespace Reconciler.Interop;

/// <summary>Installs the official JavaScript SDK as the lock file names it; nothing of it is in the repository.</summary>
internal static class SdkInstall
{
    private const int OldestNode = 20;

    // These mean that a package is not what the lock file says, or that the lock file is broken: no reason to skip anything.
    private static readonly string[] Defects = ["EINTEGRITY", "EUSAGE", "EJSONPARSE", "ELOCKVERIFY"];

    public static string Folder { get; } = RepositoryFolder.PathOf("tests", "interop");

    private static string StampFile => Path.Combine(Folder, "node_modules", ".installed");

    /// <summary>Why the SDK cannot be had on this machine; null when it is there.</summary>
    public static async Task<string?> MissingAsync(CancellationToken cancellationToken)
    {
        if (await CommandLine.NodeAsync(Folder, Folder, ["--version"], input: "", cancellationToken) is not { ExitCode: 0 } node)
        {
            return "This machine has no Node.";
        }

        string version = node.Output.Trim().TrimStart('v');
        if (!int.TryParse(version.Split('.')[0], out int major) || major < OldestNode)
        {
            return $"This machine has Node {version}, and the checks need {OldestNode} or later.";
        }

        string wanted = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(Folder, "package-lock.json"), cancellationToken)));
        if (File.Exists(StampFile) && await File.ReadAllTextAsync(StampFile, cancellationToken) == wanted)
        {
            return null;
        }

        string? reason = await InstallAsync(cancellationToken);
        if (reason is null)
        {
            await File.WriteAllTextAsync(StampFile, wanted, cancellationToken);
        }

        return reason;
    }

    private static async Task<string?> InstallAsync(CancellationToken cancellationToken)
    {
        string[] arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--fetch-retries=1", "--fetch-timeout=30000"];
        if (await CommandLine.NpmAsync(Folder, arguments, cancellationToken) is not { } npm)
        {
            return "This machine has no npm.";
        }

        Assert.That(Defects.Where(npm.Errors.Contains), Is.Empty, npm.Errors);
        return npm.ExitCode == 0 ? null : $"npm cannot install the SDK: {npm.Errors.Trim()}";
    }
}
