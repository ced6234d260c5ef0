using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NT8Bridge.History;

namespace NT8Bridge.Tests.Live;

/// <summary>A source of given bars that answers when it is let.</summary>
internal sealed class GivenBars : IHistorySource
{
    private readonly Bar[] _bars;
    private readonly ManualResetEventSlim _gate;

    public GivenBars(IEnumerable<Bar> bars, BarOrigin origin = BarOrigin.WarmCache, bool isHeld = false)
    {
        _bars = bars.ToArray();
        _gate = new ManualResetEventSlim(!isHeld);
        Origin = origin;
    }

    public string Name => "given " + Origin;

    public BarOrigin Origin { get; }

    public HistoryRequest? Request { get; private set; }

    public void Release() => _gate.Set();

    public HistoryLoad Load(HistoryRequest request, CancellationToken cancellation)
    {
        Request = request;
        _gate.Wait(cancellation);
        return new HistoryLoad(_bars, string.Empty, 0);
    }
}
