namespace Reconciler.Scenarios.Crashing;

/// <summary>Stands for the end of the process; nothing of the program knows it.</summary>
internal sealed class ProcessKilledException() : Exception("The process was killed.");
