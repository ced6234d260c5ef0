using System;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Session;

namespace NT8Bridge.Feeds.Rithmic.Live;

/// <summary>
/// Which contract to subscribe to. The front month is asked for even when the settings name a contract, so that a roll is seen;
/// an empty answer, as during maintenance, is asked again and never passed on.
/// </summary>
internal sealed class ContractLookup
{
    private const int Attempts = 12;
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(6);

    private readonly RithmicInstrument _instrument;
    private readonly string _exchange;
    private readonly IFeedClock _clock;
    private readonly TaskCompletionSource<string> _contract = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ContractLookup(RithmicInstrument instrument, string exchange, IFeedClock clock)
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
        throw new RithmicException(RithmicFault.NoAnswer, "The front month of " + _instrument.Root + " is not known, because the ticker plant is not connected.");
    }

    /// <summary>Asks for the front month; the contract to subscribe to.</summary>
    /// <exception cref="RithmicException">The server knows none, or the session ended.</exception>
    public async Task<string> AskAsync(PlantSession session, ISessionEvents events, CancellationToken cancellation)
    {
        for (int attempt = 1; ; attempt++)
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

            if (attempt == Attempts)
                throw new RithmicException(RithmicFault.RequestRefused, "Rithmic names no front month of " + _instrument.Root + " on " + _exchange + ". " + why);
            events.Note("The front month of " + _instrument.Root + " is asked for again. " + why);
            await _clock.Delay(Between, cancellation).ConfigureAwait(false);
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
        if (FrontMonth.Length > 0) events.Note("Roll: the front month of " + _instrument.Root + " is now " + found + ", before " + FrontMonth + ".");
        FrontMonth = found;
        if (Contract.Length > 0 && Contract != found)
            events.Note("The feed stays on " + Contract + " although the front month is " + found + "; change the instrument to follow it.");
    }
}
