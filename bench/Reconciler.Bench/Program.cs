using System.Globalization;
using Reconciler.Bench;

// Usage: dotnet run -c Release --project bench/Reconciler.Bench [manifests …]
// Each size runs in a process of its own, so that memory is that size's own. Ratios are against the first size.
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
