using System.Collections.Generic;
using NT8Bridge.Sessions;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Tells open-stamped from end-stamped bars by the session's bounds: the first bar after a break is stamped at the
/// session's begin only when stamps are begins, the last one before a break at its end only when they are ends.
/// </summary>
internal static class StampEvidence
{
    public static BarStamp Of(IEnumerable<long> stamps, ISessionCalendar calendar, out string said)
    {
        int begins = 0, ends = 0;
        foreach (long stamp in stamps)
        {
            bool trades = calendar.SessionAtOrAfter(stamp).ContainsTick(stamp);
            bool tradedBefore = calendar.SessionAtOrAfter(stamp - 1).ContainsTick(stamp - 1);
            if (trades && !tradedBefore) begins++;
            if (tradedBefore && !trades) ends++;
        }

        said = $"{begins} stamps at a session's begin and {ends} at a session's end of '{calendar.Name}'";
        return begins > 0 && ends == 0 ? BarStamp.Open : ends > 0 && begins == 0 ? BarStamp.End : BarStamp.Detect;
    }
}
