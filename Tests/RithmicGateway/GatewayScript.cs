using System;
using System.Collections.Generic;

namespace NT8Bridge.RithmicGateway;

/// <summary>
/// How the gateway answers. The defaults are a healthy server; every property is one fault or one legitimate variant.
/// </summary>
public sealed class GatewayScript
{
    /// <summary>Systems that the gateway names before login.</summary>
    public IReadOnlyList<string> Systems { get; set; } = ["Rithmic Test", "Rithmic Paper Trading"];

    /// <summary>Where a connection is sent to before it is a WebSocket; null for nowhere.</summary>
    public Uri? RedirectsTo { get; set; }

    /// <summary>User that may log in; the wrong one gets code 13.</summary>
    public string User { get; set; } = "trader";

    /// <summary>Password that is right; a wrong one gets code 13.</summary>
    public string Password { get; set; } = string.Empty;

    /// <summary>Code of every login's answer instead of success; an empty list keeps the gateway silent.</summary>
    public string[]? LoginCode { get; set; }

    /// <summary>Seconds, as the login's answer names them; null leaves the field out.</summary>
    public double? HeartbeatInterval { get; set; } = 30;

    /// <summary>False to leave heartbeats unanswered.</summary>
    public bool AnswersHeartbeats { get; set; } = true;

    /// <summary>Code in the answers to heartbeats.</summary>
    public string[] HeartbeatCode { get; set; } = ["0"];

    /// <summary>False to keep silent at a logout.</summary>
    public bool AnswersLogout { get; set; } = true;

    /// <summary>Front month that the answer names.</summary>
    public string FrontMonth { get; set; } = "GCZ3";

    /// <summary>So many front-month answers are empty before the right one.</summary>
    public int EmptyFrontMonths { get; set; }

    /// <summary>Code of the answer to a subscription.</summary>
    public string[] SubscriptionCode { get; set; } = ["0"];

    /// <summary>False to list the exchanges as not allowed for this user.</summary>
    public bool Entitled { get; set; } = true;

    /// <summary>Sends snapshots of the last trade and of the book after a subscription, as a server does.</summary>
    public bool SendsSnapshots { get; set; } = true;

    /// <summary>Leaves the running volume out of trades and sends it in a message of its own after each.</summary>
    public bool VolumeApart { get; set; }

    /// <summary>Every so many trades one is sent twice; 0 for none.</summary>
    public int DuplicateEvery { get; set; }

    /// <summary>Every so many trades one is not sent, as on a server that loses some; 0 for none.</summary>
    public int DropEvery { get; set; }

    /// <summary>Every so many trades two change places; 0 for none.</summary>
    public int SwapEvery { get; set; }

    /// <summary>Every so many trades a message of an unknown template precedes one; 0 for none.</summary>
    public int UnknownTemplateEvery { get; set; }

    /// <summary>Every so many trades a message with an impossible length precedes one; 0 for none.</summary>
    public int BadLengthEvery { get; set; }

    /// <summary>Puts so many frames into one WebSocket message; 0 or 1 for one each.</summary>
    public int JoinFrames { get; set; }

    /// <summary>Bars after which a replay ends as if it were complete.</summary>
    public int HistoryCap { get; set; } = 10_000;

    /// <summary>Bars after which a replay stops with a truncation notice and waits to be resumed; 0 for never.</summary>
    public int TruncateAfter { get; set; }

    /// <summary>Sends the notice twice.</summary>
    public bool RepeatsNotice { get; set; }

    /// <summary>Code of the answer to a resumption.</summary>
    public string[] ResumeCode { get; set; } = ["0"];

    /// <summary>So many replays are answered empty before the first with data.</summary>
    public int EmptyReplays { get; set; }

    /// <summary>Code at the end of an empty replay.</summary>
    public string[] EmptyCode { get; set; } = ["7", "no data"];

    /// <summary>So many replays get no answer at all.</summary>
    public int SilentReplays { get; set; }

    /// <summary>Adds one bar beyond the requested window.</summary>
    public bool BarPastFinish { get; set; }

    /// <summary>So many replays carry a message that is cut off in place of their second bar.</summary>
    public int BrokenReplays { get; set; }

    /// <summary>Value of <c>rq_handler_rp_code</c> in the parts of a replay; its presence counts, not its value.</summary>
    public string MoreCode { get; set; } = "0";
}
