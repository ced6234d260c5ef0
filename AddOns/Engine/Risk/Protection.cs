using System;

namespace NT8Bridge.Risk;

/// <summary>
/// Notices a position that its stop orders do not cover. A fill is told before its stop is sent, so the first event after a fill
/// gives no verdict; the next one does.
/// </summary>
public sealed class Protection
{
    private bool _wasOpen;

    /// <summary>
    /// Looks at an event; true when the position was not covered at two events in a row.
    /// </summary>
    /// <param name="position">Contracts held; below 0 for short.</param>
    /// <param name="covered">Contracts that working stop orders would close.</param>
    public bool IsMissing(int position, int covered)
    {
        bool isOpen = Math.Abs((long)position) > covered;
        bool isMissing = isOpen && _wasOpen;
        _wasOpen = isOpen;
        return isMissing;
    }
}
