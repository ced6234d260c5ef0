using System;
using System.ComponentModel;
using System.Xml.Serialization;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript.ShareServices;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.NinjaScript;

/// <summary>What every script has: a name, a state, and ways to say something.</summary>
public abstract class NinjaScript : ICloneable
{
    private string? _name;
    private int _callbackDepth;

    /// <summary>What the script is for.</summary>
    [Browsable(false)]
    public string Description { get; set; } = string.Empty;

    /// <summary>Name in lists; the class name until set.</summary>
    [Browsable(false)]
    public string Name
    {
        get => _name ?? GetType().Name;
        set => _name = value;
    }

    /// <summary>Name on a chart.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public virtual string DisplayName => Name;

    /// <summary>Name that the script has as long as nobody gives it another: that of its class.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public virtual string DefaultName => GetType().Name;

    /// <summary>Whether it is shown.</summary>
    public bool IsVisible { get; set; } = true;

    /// <summary>The tab that Print writes to.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public PrintTo PrintTo { get; set; }

    /// <summary>Where the script is in its life.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public State State { get; private protected set; }

    /// <summary>True while the script's own code runs.</summary>
    internal bool InCallback => _callbackDepth > 0;

    /// <summary>Called on every change of state.</summary>
    protected virtual void OnStateChange()
    {
    }

    /// <summary>Writes a line to the output window.</summary>
    public void Print(object value) => Say(Code.Output.KindOf(PrintTo), Convert(value));

    /// <summary>Writes to the log.</summary>
    public static void Log(string message, LogLevel logLevel) =>
        RunHost.Current.Output.Write(new OutputLine(OutputKind.Log, RunHost.Current.Now, string.Empty, message, logLevel));

    /// <summary>Writes a text of a resource into the log and the output, with the arguments in its places.</summary>
    public void LogAndPrint(Type resourceType, string name, object[] args, LogLevel logLevel)
    {
        string text = Cbi.Log.Text(resourceType, name, args);
        Log(text, logLevel);
        Print(text);
    }

    /// <summary>The text of a secret that the platform keeps.</summary>
    /// <exception cref="NotSupportedException">The text is not empty: the host does not have the platform's key.</exception>
    public static string Decrypt(string text) => string.IsNullOrEmpty(text)
        ? string.Empty
        : throw new NotSupportedException("The headless host does not have the key that the platform keeps secrets with.");

    /// <summary>Whether a vendor's licence holds: false, as the host checks none and none unlocks anything.</summary>
    public bool VerifyVendorLicense() => false;

    /// <summary>Clears the output window; the host keeps what was written.</summary>
    public void ClearOutputWindow()
    {
    }

    /// <summary>Plays a sound file; only in realtime.</summary>
    public void PlaySound(string fileName)
    {
        if (State == State.Realtime) Say(OutputKind.Sound, fileName);
    }

    /// <summary>Sends a mail; only in realtime.</summary>
    public void SendMail(string to, string subject, string text)
    {
        if (State == State.Realtime) Say(OutputKind.Mail, $"{to}: {subject}\n{text}");
    }

    /// <summary>Shares a message by a configured service; only in realtime.</summary>
    public void Share(string serviceName, string message) => Share(serviceName, message, string.Empty);

    /// <summary>Shares a message with a picture; only in realtime.</summary>
    public void Share(string serviceName, string message, string screenshotPath) =>
        Share(serviceName, message, screenshotPath, []);

    /// <summary>Shares a message by a configured service; only in realtime.</summary>
    public void Share(string serviceName, string message, object[] args) => Share(serviceName, message, string.Empty, args);

    /// <summary>
    /// Shares a message with a picture; only in realtime. It goes to the output, and to the services of that name that a program
    /// has added to the general options.
    /// </summary>
    public void Share(string serviceName, string message, string screenshotPath, object[] args)
    {
        if (State != State.Realtime) return;
        Say(OutputKind.Share, $"{serviceName}: {message} {screenshotPath}".TrimEnd());
        foreach (ShareService service in RunHost.Current.GeneralOptions.ShareServices)
        {
            if (service.Name != serviceName || !service.IsConfigured) continue;
            try
            {
                service.OnShare(message, screenshotPath, args).GetAwaiter().GetResult();
            }
#pragma warning disable CA1031 // A service may throw anything; the script that shares goes on, as in NinjaTrader.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Say(OutputKind.Log, $"'{serviceName}' did not share '{message}': {exception.Message}", LogLevel.Error);
            }
        }
    }

    /// <summary>Asks for another state.</summary>
    public virtual void SetState(State state) => ChangeState(state);

    /// <summary>A new instance with the same browsable properties.</summary>
    public virtual object Clone()
    {
        var copy = (NinjaScript)Activator.CreateInstance(GetType())!;
        CopyTo(copy);
        return copy;
    }

    /// <summary>Copies what a user can set.</summary>
    public virtual void CopyTo(NinjaScript ninjaScript) => ScriptProperties.Copy(this, ninjaScript);

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Puts the script into a state and calls OnStateChange.</summary>
    internal void ChangeState(State state)
    {
        State = state;
        _callbackDepth++;
        try
        {
            OnStateChange();
        }
        finally
        {
            _callbackDepth--;
        }
    }

    internal void EnterCallback() => _callbackDepth++;

    internal void LeaveCallback() => _callbackDepth--;

    internal void Say(OutputKind kind, string text, LogLevel level = LogLevel.Information)
    {
        IRunHost host = RunHost.Current;
        host.Output.Write(new OutputLine(kind, host.Now, Name, text, level));
    }

    private static string Convert(object? value) =>
        System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
}
