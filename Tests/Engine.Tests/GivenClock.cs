using System;
using NT8Bridge.Clocks;

namespace NT8Bridge.Tests;

/// <summary>A clock whose time the test gives.</summary>
internal sealed class GivenClock(Func<long> utcTicks) : IClock
{
    public long UtcTicks => utcTicks();
}
