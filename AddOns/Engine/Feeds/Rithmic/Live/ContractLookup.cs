using System;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Clocks;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.Options;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Session;

namespace NT8Bridge.Feeds.Rithmic.Live;

/// <summary>
/// Which contract to subscribe to. The front month is asked for even when the settings name a contract, so that a roll is seen;
/// an empty answer, as during maintenance, is asked again and never passed on.
/// </summary>
internal sealed class ContractLookup
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly RithmicInstrument _instrument;
    private readonly string _exchange;
    private readonly IWaitableClock _clock;
    private readonly TaskCompletionSource<string> _contract = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ContractLookup(RithmicInstrument instrument, string exchange, IWaitableClock clock)
    {
        _instrument = instrument;
        _exchange = exchange;
        _clock = clock;
        if (instrument.Contract.Length > 0) _contract.SetResult(instrument.Contract);
    }

    /// <summary>Front month as last told, empty before.</summary>
    public string FrontMonth { get; private set; } = string.Empty;

    /// <summary>The contract, empty before it is known.</summary>
    public string Contract => _contract.Task.Status == TaskStatus.RanToCompletion ? _contract.Task.Result : string.Empty;

    /// <summary>Waits until a session has found the contract.</summary>
    /// <exception cref="RithmicException">None did in time.</exception>
    public async Task<string> KnownAsync(CancellationToken cancellation)
    {
        if (await _clock.EndsWithin(_contract.Task, SessionLimits.Login, cancellation).ConfigureAwait(false))
            return await _contract.Task.ConfigureAwait(false);
        throw new RithmicException(
            RithmicFault.NoAnswer,
            "The front month of " + _instrument.Root + " is not known, because the ticker plant is not connected.");
    }

    /// <summary>Asks for the front month until the server names one; the contract to subscribe to.</summary>
    /// <exception cref="RithmicException">The session ended, or the request was rejected.</exception>
    public async Task<string> AskAsync(PlantSession session, ISessionEvents events, CancellationToken cancellation)
    {
        for (TimeSpan wait = First; ; wait = TimeSpan.FromTicks(Math.Min(wait.Ticks * 2, Longest.Ticks)))
        {
            Message request = new Message(ReferenceMessages.RequestFrontMonthContract)
                .Set("symbol", _instrument.Root).Set("exchange", _exchange).Set("need_updates", true);
            Message answer = await session.AskAsync(request, SessionLimits.Answer, cancellation).ConfigureAwait(false);
            var code = new ResponseCode(answer.Texts("rp_code"));
            string found = code.Outcome == ResponseOutcome.Success ? answer.Text("trading_symbol") : string.Empty;
            if (found.Length > 0)
            {
                Note(found, events);
                _contract.TrySetResult(found);
                return Contract;
            }

            string why = code.Outcome == ResponseOutcome.Success ? "The answer names no contract." : code.Explain(atLogin: false);
            if (_instrument.Contract.Length > 0)
            {
                events.Note("The front month of " + _instrument.Root + " is not known. " + why);
                return _instrument.Contract;
            }

            events.Note("The front month of " + _instrument.Root + " is asked for again. " + why);
            await _clock.Delay(wait, cancellation).ConfigureAwait(false);
            if (session.Ended.IsCompleted)
            {
                RithmicException ended = await session.Ended.ConfigureAwait(false);
                throw new RithmicException(ended.Fault, ended.Message, ended);
            }
        }
    }

    /// <summary>The server says by itself that the front month is another one now.</summary>
    public void TakeUpdate(Message update, ISessionEvents events)
    {
        string found = update.Text("trading_symbol");
        if (found.Length > 0 && update.Text("symbol") == _instrument.Root) Note(found, events);
    }

    private void Note(string found, ISessionEvents events)
    {
        if (found == FrontMonth) return;
        if (FrontMonth.Length > 0)
            events.Note("Roll: the front month of " + _instrument.Root + " is now " + found + ", before " + FrontMonth + ".");
        FrontMonth = found;
        if (Contract.Length > 0 && Contract != found)
            events.Note(
                "The feed stays on " + Contract + " although the front month is " + found
                + "; change the instrument to follow it.");
    }
}
