namespace Reconciler.Emulator.Things;

/// <summary>How the <c>name</c> filter of a listing compares.</summary>
internal enum ThingNameFilter
{
    /// <summary>Leading and trailing <c>*</c> allowed, otherwise the whole name; case-insensitive.</summary>
    Wildcard,

    /// <summary>Anywhere in the name.</summary>
    Part,

    /// <summary>At the beginning of the name.</summary>
    Prefix,

    /// <summary>A list of whole names.</summary>
    Names,
}
