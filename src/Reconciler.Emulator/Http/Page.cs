using System.Globalization;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Http;

/// <summary>
/// Cuts a listing into pages, with <c>pageSize</c> (25 without it) and <c>pageNumber</c> (from 1) of the query. The largest page size is an
/// assumption (see docs/emulator.md).
/// </summary>
internal static class Page
{
    /// <summary>How many entities a page has when the query does not say.</summary>
    public const int DefaultSize = 25;

    /// <summary>The largest page size of most listings.</summary>
    public const int MaximumSize = 500;

    /// <summary>The page that the query asks for; status 400 for a number or size that is not allowed.</summary>
    public static WireListing<TWire> Of<T, TWire>(Call call, IReadOnlyList<T> all, Func<T, TWire> toWire, int maximumSize = MaximumSize)
    {
        var size = call.Query.Number("pageSize", DefaultSize, maximumSize);
        var number = call.Query.Number("pageNumber", 1);
        var pages = (all.Count + size - 1) / size;
        var first = (long)(number - 1) * size;
        return new WireListing<TWire>
        {
            Entities = first >= all.Count ? [] : [.. all.Skip((int)first).Take(size).Select(toWire)],
            PageSize = size,
            PageNumber = number,
            Total = all.Count,
            PageCount = pages,
            FirstUri = Link(call, 1),
            PreviousUri = number > 1 ? Link(call, number - 1) : null,
            NextUri = number < pages ? Link(call, number + 1) : null,
            LastUri = Link(call, Math.Max(1, pages)),
            SelfUri = Link(call, number),
        };
    }

    private static string Link(Call call, int page) =>
        call.Path + call.Query.With("pageNumber", page.ToString(CultureInfo.InvariantCulture));
}
