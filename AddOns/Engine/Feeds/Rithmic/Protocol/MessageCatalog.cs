using System;
using System.Collections.Generic;

namespace NT8Bridge.Feeds.Rithmic.Protocol;

/// <summary>
/// Every message this client can read or write: session, reference, market data, history. There is no table for an order,
/// a position or an agreement, so none can be sent or understood.
/// </summary>
internal static class MessageCatalog
{
    private static readonly MessageTable?[] ByTemplate = Index();

    /// <summary>All tables.</summary>
    public static IEnumerable<MessageTable> All
    {
        get
        {
            foreach (MessageTable? table in ByTemplate)
            {
                if (table is not null) yield return table;
            }
        }
    }

    /// <summary>The table of a template, null for one that this client does not know.</summary>
    public static MessageTable? Find(int templateId) =>
        (uint)templateId < (uint)ByTemplate.Length ? ByTemplate[templateId] : null;

    private static MessageTable?[] Index()
    {
        var index = new MessageTable?[512];
        MessageTable[][] groups =
            [SessionMessages.All, ReferenceMessages.All, LiveMessages.All, DepthMessages.All, HistoryMessages.All];
        foreach (MessageTable[] group in groups)
        {
            foreach (MessageTable table in group)
            {
                if (index[table.TemplateId] is not null)
                    throw new InvalidOperationException("Two messages claim template " + table.TemplateId + ".");
                index[table.TemplateId] = table;
            }
        }

        return index;
    }
}
