using System.ComponentModel;
using System.Threading.Tasks;
using System.Xml.Serialization;

namespace NinjaTrader.NinjaScript.ShareServices;

/// <summary>
/// Sends messages of scripts somewhere. Those in <see cref="Core.GeneralOptions.ShareServices"/> get what scripts share by their
/// name in realtime; the command line puts none there.
/// </summary>
public abstract class ShareService : NinjaScript
{
    /// <summary>Sets the defaults.</summary>
    protected ShareService() => ChangeState(State.SetDefaults);

    /// <summary>Most characters of a message; 0 for no limit.</summary>
    [Browsable(false)]
    public int CharacterLimit { get; set; }

    /// <summary>Characters of a message that a picture takes.</summary>
    [Browsable(false)]
    public int CharactersReservedPerMedia { get; set; }

    /// <summary>The picture on its button; no effect in the host.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public virtual object? Icon => null;

    /// <summary>Whether it knows where to send; messages reach it only then.</summary>
    [Browsable(false)]
    public bool IsConfigured { get; set; }

    /// <summary>Whether it is the one that a window offers first.</summary>
    public bool IsDefault { get; set; }

    /// <summary>Whether a message may carry a picture.</summary>
    [Browsable(false)]
    public bool IsImageAttachmentSupported { get; set; }

    /// <summary>What stands below each message.</summary>
    [Browsable(false)]
    public string Signature { get; set; } = string.Empty;

    /// <summary>Whether the user signs in on a page of the service.</summary>
    [Browsable(false)]
    public bool UseOAuth { get; set; }

    /// <summary>The user signs in; never called here.</summary>
    public virtual Task OnAuthorizeAccount() => Task.CompletedTask;

    /// <summary>Sends a message with the file of a picture, or without one.</summary>
    public virtual Task OnShare(string text, string imageFilePath) => Task.CompletedTask;

    /// <summary>Sends a message with the file of a picture and values of the caller's.</summary>
    public virtual Task OnShare(string text, string imageFilePath, object[] args) => OnShare(text, imageFilePath);
}
