using System.Security.Cryptography;
using System.Text;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Names a plan by what it means to do.</summary>
internal static class PlanHash
{
    /// <summary>SHA-256 of each step that writes: its flow, action, desired document and the version that it starts from; lower-case hex.</summary>
    public static string Of(Plan plan)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var step in plan.Writing)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{step.Key}\n{step.Action}\n{step.DesiredHash}\n{step.FlowId}\n{step.LiveVersion}\n\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
