using System;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Seams;

/// <summary>
/// Who listens to the connections of a run. NinjaTrader's events are static; here each run has its own listeners, so that runs in
/// parallel do not hear each other.
/// </summary>
internal sealed class PlatformEvents
{
    internal EventHandler<ConnectionStatusEventArgs>? ConnectionStatus { get; set; }

    internal EventHandler<AccountStatusEventArgs>? AccountStatus { get; set; }
}
