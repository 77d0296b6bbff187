using System.Globalization;
using Reconciler.Bench;

// Usage: dotnet run -c Release --project bench/Reconciler.Bench [manifests … | apply [flows]]
// Each size runs in a process of its own, so that memory is that size's own. Ratios are against the first size.
if (args is ["apply", .. var rest])
{
    await foreach (var measured in ApplyMeasurement.RunAsync(rest is [var flows] ? int.Parse(flows, CultureInfo.InvariantCulture) : 100))
    {
        Console.WriteLine(measured);
    }

    return;
}

int[] sizes = args.Length == 0 ? [100, 1000, 10000] : [.. args.Select(arg => int.Parse(arg, CultureInfo.InvariantCulture))];
if (sizes.Length == 1)
{
    Console.WriteLine((await Measurement.RunAsync(sizes[0], CancellationToken.None)).ToString());
    return;
}

foreach (var size in sizes)
{
    using var child = System.Diagnostics.Process.Start(Environment.ProcessPath!, [size.ToString(CultureInfo.InvariantCulture)]);
    await child.WaitForExitAsync();
}
