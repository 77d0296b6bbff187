using FsCheck;
using Microsoft.FSharp.Core;

namespace Reconciler.TestKit;

public static class SeededConfig
{
    /// <summary>Lets a property draw from a <see cref="Seed"/>, so that the same line as for every other random test repeats it.</summary>
    public static Config Seeded(this Config config)
        => config.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd((uint)Seed.Fresh().Value), FSharpOption<int>.None)));
}
