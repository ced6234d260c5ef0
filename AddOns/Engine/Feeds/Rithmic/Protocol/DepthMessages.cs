using static NT8Bridge.Feeds.Rithmic.Protocol.FieldGroups;

namespace NT8Bridge.Feeds.Rithmic.Protocol;

/// <summary>Depth by order.</summary>
internal static class DepthMessages
{
    public static readonly MessageTable RequestDepthByOrderSnapshot = new("RequestDepthByOrderSnapshot", 115, Join(Request, Key,
    [
        new("depth_price", 154405, FieldKind.Double),
    ]));

    public static readonly MessageTable ResponseDepthByOrderSnapshot = new("ResponseDepthByOrderSnapshot", 116, Join(Stream, Key,
    [
        new("sequence_number", 112002, FieldKind.UInt64), new("depth_side", 153612, FieldKind.Int32),
        new("depth_price", 154405, FieldKind.Double), new("depth_size", 154406, FieldKind.Int32, true),
        new("depth_order_priority", 153613, FieldKind.UInt64, true), new("exchange_order_id", 149238, FieldKind.Text, true),
    ]));

    public static readonly MessageTable RequestDepthByOrderUpdates = new("RequestDepthByOrderUpdates", 117, Join(Request, Key,
    [
        new("request", 100000, FieldKind.Int32), new("depth_price", 154405, FieldKind.Double),
    ]));

    public static readonly MessageTable ResponseDepthByOrderUpdates = new("ResponseDepthByOrderUpdates", 118, Response);

    public static readonly MessageTable DepthByOrder = new("DepthByOrder", 160, Join(Key, Time, SourceTime,
    [
        new("sequence_number", 112002, FieldKind.UInt64), new("update_type", 110121, FieldKind.Int32, true),
        new("transaction_type", 153612, FieldKind.Int32, true), new("depth_price", 154405, FieldKind.Double, true),
        new("prev_depth_price", 154906, FieldKind.Double, true), new("prev_depth_price_flag", 154930, FieldKind.Bool, true),
        new("depth_size", 154406, FieldKind.Int32, true), new("depth_order_priority", 153613, FieldKind.UInt64, true),
        new("exchange_order_id", 149238, FieldKind.Text, true),
    ]));

    public static readonly MessageTable DepthByOrderEndEvent = new("DepthByOrderEndEvent", 161, Join(Time,
    [
        new("symbol", 110100, FieldKind.Text, true), new("exchange", 110101, FieldKind.Text, true),
        new("sequence_number", 112002, FieldKind.UInt64),
    ]));

    public static readonly MessageTable[] All =
    [
        RequestDepthByOrderSnapshot, ResponseDepthByOrderSnapshot, RequestDepthByOrderUpdates, ResponseDepthByOrderUpdates,
        DepthByOrder, DepthByOrderEndEvent,
    ];
}
