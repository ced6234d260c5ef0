using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.RithmicGateway;

/// <summary>
/// What one connection is sent, by symbol and exchange: the union of the update bits that it has asked for. To unsubscribe takes
/// the named bits away; a symbol without any is sent no more. That a second subscription adds to the first is assumed. Changed by
/// the connection's own thread, read by any.
/// </summary>
internal sealed class Subscriptions
{
    private volatile (string Symbol, string Exchange, long Bits)[] _open = [];

    /// <summary>The symbol that was asked for last and is still sent; empty when there is none.</summary>
    public string Newest => _open is { Length: > 0 } open ? open[open.Length - 1].Symbol : string.Empty;

    /// <summary>Update bits of a symbol, on any exchange; 0 when it is not sent.</summary>
    public long BitsOf(string symbol) =>
        _open.Where(one => one.Symbol == symbol).Aggregate(0L, (bits, one) => bits | one.Bits);

    public void Add(string symbol, string exchange, long bits) => Put(symbol, exchange, Of(symbol, exchange) | bits);

    public void Remove(string symbol, string exchange, long bits) => Put(symbol, exchange, Of(symbol, exchange) & ~bits);

    private long Of(string symbol, string exchange) =>
        _open.FirstOrDefault(one => one.Symbol == symbol && one.Exchange == exchange).Bits;

    private void Put(string symbol, string exchange, long bits)
    {
        IEnumerable<(string Symbol, string Exchange, long Bits)> others =
            _open.Where(one => one.Symbol != symbol || one.Exchange != exchange);
        _open = bits == 0 ? others.ToArray() : others.Append((symbol, exchange, bits)).ToArray();
    }
}
