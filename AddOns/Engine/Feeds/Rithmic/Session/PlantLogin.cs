using System;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Clocks;
using NT8Bridge.Feeds.Rithmic.Credentials;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.Options;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Transport;

namespace NT8Bridge.Feeds.Rithmic.Session;

/// <summary>Opens sessions: asks the gateway for its systems once, then connects, logs in and starts the heartbeat.</summary>
internal sealed class PlantLogin
{
    /// <summary>The protocol version that the message tables follow; a declaration, the server negotiates nothing.</summary>
    private const string TemplateVersion = "5.27";

    private readonly RithmicOptions _options;
    private readonly RithmicCredentials _credentials;
    private readonly IWaitableClock _clock;
    private readonly PlantGate _gate;
    private readonly Func<IRithmicSocket> _newSocket;
    private bool _systemKnown;

    public PlantLogin(
        RithmicOptions options, RithmicCredentials credentials, IWaitableClock clock, PlantGate gate,
        Func<IRithmicSocket> newSocket)
    {
        _options = options;
        _credentials = credentials;
        _clock = clock;
        _gate = gate;
        _newSocket = newSocket;
    }

    /// <summary>A session that is logged in and beating.</summary>
    /// <exception cref="RithmicException">Why not, and whether to try again.</exception>
    public Task<PlantSession> OpenAsync(RithmicPlant plant, ISessionEvents events, CancellationToken cancellation) =>
        _gate.LogInAsync(() => OpenInTurnAsync(plant, events, cancellation), cancellation);

    private async Task<PlantSession> OpenInTurnAsync(RithmicPlant plant, ISessionEvents events, CancellationToken cancellation)
    {
        if (!_systemKnown) await CheckSystemAsync(events, cancellation).ConfigureAwait(false);
        var session = new PlantSession(_newSocket(), _clock, events, _credentials.Secrets);
        try
        {
            await session.ConnectAsync(_options.Gateway, cancellation).ConfigureAwait(false);
            Message answer = await session.AskAsync(LoginMessage(plant), SessionLimits.Login, cancellation).ConfigureAwait(false);
            var code = new ResponseCode(answer.Texts("rp_code"));
            if (code.Outcome != ResponseOutcome.Success)
                throw new RithmicException(
                    RithmicFault.LoginRefused, "Rithmic refused the login. " + code.Explain(atLogin: true));
            session.Beat(answer.Double("heartbeat_interval"));
            return session;
        }
        catch (RithmicException refused)
        {
            session.Dispose();
            if (refused.Fault != RithmicFault.RequestRefused) throw;
            throw new RithmicException(RithmicFault.LoginRefused, "Rithmic refused the login. " + refused.Message, refused);
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>The list of systems needs no login and a connection of its own.</summary>
    private async Task CheckSystemAsync(ISessionEvents events, CancellationToken cancellation)
    {
        using var session = new PlantSession(_newSocket(), _clock, events, _credentials.Secrets);
        await session.ConnectAsync(_options.Gateway, cancellation).ConfigureAwait(false);
        var request = new Message(SessionMessages.RequestRithmicSystemInfo);
        Message answer = await session.AskAsync(request, SessionLimits.Answer, cancellation).ConfigureAwait(false);
        string[] systems = answer.Texts("system_name");
        if (Array.IndexOf(systems, _options.SystemName) < 0)
        {
            throw new RithmicException(
                RithmicFault.UnknownSystem,
                "This gateway does not serve the system \"" + _options.SystemName + "\". It serves: "
                + (systems.Length == 0 ? "none" : string.Join(", ", systems))
                + ". Check the system's name and the gateway's address.");
        }

        await session.CloseAsync().ConfigureAwait(false);
        _systemKnown = true;
    }

    private Message LoginMessage(RithmicPlant plant) => new Message(SessionMessages.RequestLogin)
        .Set("template_version", TemplateVersion)
        .Set("user", _credentials.User.Reveal())
        .Set("password", _credentials.Password.Reveal())
        .Set("app_name", _options.AppName)
        .Set("app_version", typeof(PlantLogin).Assembly.GetName().Version?.ToString(3) ?? "0")
        .Set("system_name", _options.SystemName)
        .Set("infra_type", (long)plant);
}
