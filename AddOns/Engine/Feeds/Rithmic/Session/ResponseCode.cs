using System;

namespace NT8Bridge.Feeds.Rithmic.Session;

/// <summary>
/// <c>rp_code</c> as an answer carries it: a number as text, often followed by words. Only the first element decides, except
/// that 7 means both "nothing there" and several errors, which the words tell apart.
/// </summary>
internal readonly struct ResponseCode
{
    private readonly string _number;
    private readonly string _text;

    public ResponseCode(string[] elements)
    {
        _number = elements.Length > 0 ? elements[0].Trim() : string.Empty;
        _text = elements.Length > 1 ? string.Join(" ", elements, 1, elements.Length - 1).Trim() : string.Empty;
    }

    public ResponseOutcome Outcome
    {
        get
        {
            if (_number == "0") return ResponseOutcome.Success;
            if (_number == "7" && Says("no data")) return ResponseOutcome.Empty;
            return _number == "12" && Says("output inhibited") ? ResponseOutcome.Cut : ResponseOutcome.Error;
        }
    }

    /// <summary>What it means and what the trader can do, with the server's own words at the end.</summary>
    public string Explain(bool atLogin)
    {
        string meaning = _number switch
        {
            "" => "The server answered without a code.",
            "0" => "Accepted.",
            "6" => "The server calls the request bad input, or it went to the wrong plant.",
            "7" when Says("no data") => "There is no data for this request.",
            "7" when Says("reference data not available") => "The server does not know this symbol on this exchange.",
            "7" => "The server could not serve the request.",
            "12" when Says("output inhibited") => "The server stopped the replay.",
            "13" when Says("parsing") => "The server could not read the request; it may have gone to the wrong plant.",
            "13" when atLogin => "Permission denied. One of these is the reason: user or password is wrong; the system name is "
                + "not the one this user belongs to; live credentials on a test gateway or the reverse; market data agreements "
                + "are not signed yet (log in to R | Trader Pro once); the broker has not enabled API access; this application's "
                + "name has not passed Rithmic's conformance test; the number of sessions that the broker allows is in use.",
            "13" => "Permission denied: this login may not ask for that.",
            "1034" => "The server wants a login first.",
            "1039" or "1062" => "The server misses a required field.",
            _ => "The server refused.",
        };
        if (_number.Length == 0 || _number == "0") return meaning;
        return meaning + " (code " + _number + (_text.Length == 0 ? ", no text" : ": " + _text) + ")";
    }

    private bool Says(string words) => _text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
}
