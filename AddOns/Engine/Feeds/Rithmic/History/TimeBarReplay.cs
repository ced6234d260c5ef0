using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Session;

namespace NT8Bridge.Feeds.Rithmic.History;

/// <summary>
/// One open replay of time bars. Parts come until <c>rp_code</c>. A part with a <c>request_key</c>, no bar and neither code is a
/// truncation notice: the server has stopped and waits to be told to go on. A repeated notice without a bar in between says
/// nothing new.
/// </summary>
internal sealed class TimeBarReplay : OpenRequest
{
    private static readonly int Marker = HistoryMessages.ResponseTimeBarReplay.IndexOf("marker");
    private static readonly int Open = HistoryMessages.ResponseTimeBarReplay.IndexOf("open_price");
    private static readonly int High = HistoryMessages.ResponseTimeBarReplay.IndexOf("high_price");
    private static readonly int Low = HistoryMessages.ResponseTimeBarReplay.IndexOf("low_price");
    private static readonly int Close = HistoryMessages.ResponseTimeBarReplay.IndexOf("close_price");
    private static readonly int Volume = HistoryMessages.ResponseTimeBarReplay.IndexOf("volume");
    private static readonly int Trades = HistoryMessages.ResponseTimeBarReplay.IndexOf("num_trades");

    private readonly TaskCompletionSource<string> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Action<string> _resume;
    private readonly List<Bar> _bars = [];
    private string? _resumedKey;
    private int _parts;
    private volatile bool _hole;

    /// <summary>Makes a replay that asks <paramref name="resume"/> to continue under a key.</summary>
    public TimeBarReplay(Message request, Action<string> resume)
        : base(request) => _resume = resume;

    /// <summary>Completes when the last part came: empty when whole, else why it is not.</summary>
    public Task<string> Done => _done.Task;

    /// <summary>The bars so far, in the order they came.</summary>
    public Bar[] Bars()
    {
        lock (_bars) return _bars.ToArray();
    }

    /// <summary>True when a part could not be read, so that a bar may be missing in the middle.</summary>
    public bool HasHole => _hole;

    /// <summary>Parts that came so far, to tell a slow replay from a dead one.</summary>
    public int Parts => System.Threading.Volatile.Read(ref _parts);

    public override bool Take(Message answer, bool sound)
    {
        System.Threading.Interlocked.Increment(ref _parts);
        if (_done.Task.IsCompleted) return true;
        if (!sound) _hole = true;
        if (sound && answer.Has(Marker) && answer.Has(Close))
        {
            lock (_bars) _bars.Add(BarOf(answer));
            _resumedKey = null;
        }

        if (answer.Has("rp_code"))
        {
            var code = new ResponseCode(answer.Texts("rp_code"));
            bool whole = code.Outcome is ResponseOutcome.Success or ResponseOutcome.Empty;
            _done.TrySetResult(
                !whole ? code.Explain(atLogin: false) : _hole ? "A part of the replay could not be read." : string.Empty);
            return true;
        }

        if (sound && !answer.Has(Marker) && !answer.Has("rq_handler_rp_code") && answer.Has("request_key"))
        {
            string key = answer.Text("request_key");
            if (key == _resumedKey) return false;
            _resumedKey = key;
            _resume(key);
        }

        return false;
    }

    public override void Fail(RithmicException reason) => _done.TrySetResult(reason.Message);

    private static Bar BarOf(Message part) => new(
        Stamp.UtcTicks(part.Integer(Marker), 0),
        part.Double(Open),
        part.Double(High),
        part.Double(Low),
        part.Double(Close),
        part.Integer(Volume),
        (int)Math.Min(int.MaxValue, (ulong)part.Integer(Trades)));
}
