namespace Reconciler.Applying;

/// <summary>
/// How many steps may run at the same time, found as TCP finds its window: one more after each good end until the org first refuses calls of too many;
/// then half as many, and from there on one more after as many good ends as may run. It knows no clock, and is used from one loop only, so that nothing has to wait inside it.
/// </summary>
/// <param name="start">Steps at the beginning.</param>
/// <param name="most">Steps at most.</param>
/// <param name="pressure">What the org refused so far.</param>
internal sealed class ConcurrencyGate(int start, int most, OrgPressure pressure)
{
    private const int Least = 1;
    private int _refusals = pressure.Refusals;
    private int _goodEnds;
    private bool _isNearLimit;

    /// <summary>How many steps may run now.</summary>
    public int Limit { get; private set; } = Math.Clamp(start, Least, Math.Max(Least, most));

    /// <summary>Opens or closes the gate further after a step's end.</summary>
    /// <param name="isWell">True when the org did what was asked.</param>
    public void Ended(bool isWell)
    {
        // Calls that are refused together are one refusal: they went out under one limit.
        if (pressure.Refusals is var refusals && refusals != _refusals)
        {
            (_refusals, _goodEnds, _isNearLimit) = (refusals, 0, true);
            Limit = Math.Max(Least, Limit / 2);
        }
        else if (isWell && ++_goodEnds >= (_isNearLimit ? Limit : 1))
        {
            _goodEnds = 0;
            Limit = Math.Min(Math.Max(Least, most), Limit + 1);
        }
    }
}
