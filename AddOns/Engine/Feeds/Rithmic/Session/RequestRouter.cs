using System.Collections.Generic;
using System.Globalization;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.Protocol;

namespace NT8Bridge.Feeds.Rithmic.Session;

/// <summary>
/// Gives every request a unique <c>user_msg</c> and finds the request that an answer belongs to: by the echo, and where a server
/// leaves the echo out, by the template if exactly one such request is open.
/// </summary>
internal sealed class RequestRouter
{
    private readonly object _gate = new();
    private readonly Dictionary<string, OpenRequest> _open = [];
    private RithmicException? _closed;
    private long _lastId;

    /// <summary>Answers that nobody waits for any more.</summary>
    public long Orphans { get; private set; }

    /// <summary>Registers a request and writes its identity into it.</summary>
    /// <exception cref="RithmicException">The session has ended.</exception>
    public string Open(OpenRequest request)
    {
        lock (_gate)
        {
            if (_closed is not null) throw new RithmicException(_closed.Fault, _closed.Message, _closed);
            string id = "nt8bridge-" + (++_lastId).ToString(CultureInfo.InvariantCulture);
            request.Request.Set("user_msg", id);
            _open.Add(id, request);
            return id;
        }
    }

    /// <summary>Forgets a request whose caller gave up.</summary>
    public void Forget(string id)
    {
        lock (_gate) _open.Remove(id);
    }

    /// <summary>Hands an answer to its request; false when there is none.</summary>
    public bool Route(Message answer, bool sound)
    {
        OpenRequest? request;
        string? id;
        lock (_gate)
        {
            id = Find(answer);
            if (id is null)
            {
                Orphans++;
                return false;
            }

            request = _open[id];
        }

        if (answer.Table == SessionMessages.Reject)
        {
            Forget(id);
            request.Fail(new RithmicException(
                RithmicFault.RequestRefused,
                request.Request.Table.Name + " was rejected: "
                + new ResponseCode(answer.Texts("rp_code")).Explain(atLogin: false)));
            return true;
        }

        if (request.Take(answer, sound)) Forget(id);
        return true;
    }

    /// <summary>Fails everything that is open and everything that will be asked.</summary>
    public void Close(RithmicException reason)
    {
        OpenRequest[] open;
        lock (_gate)
        {
            if (_closed is not null) return;
            _closed = reason;
            open = new OpenRequest[_open.Count];
            _open.Values.CopyTo(open, 0);
            _open.Clear();
        }

        foreach (OpenRequest request in open) request.Fail(reason);
    }

    private string? Find(Message answer)
    {
        string[] echo = answer.Texts("user_msg");
        if (echo.Length > 0) return _open.ContainsKey(echo[0]) ? echo[0] : null;
        if (answer.Table == SessionMessages.Reject) return null;
        string? only = null;
        foreach (KeyValuePair<string, OpenRequest> entry in _open)
        {
            if (entry.Value.ResponseTemplate != answer.Table.TemplateId) continue;
            if (only is not null) return null;
            only = entry.Key;
        }

        return only;
    }
}
