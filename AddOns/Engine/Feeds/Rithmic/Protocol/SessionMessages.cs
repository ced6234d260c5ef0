using static NT8Bridge.Feeds.Rithmic.Protocol.FieldGroups;

namespace NT8Bridge.Feeds.Rithmic.Protocol;

/// <summary>Login, heartbeat, logout and what a server says before them.</summary>
internal static class SessionMessages
{
    public static readonly MessageTable RequestRithmicSystemInfo = new("RequestRithmicSystemInfo", 16, Request);

    public static readonly MessageTable ResponseRithmicSystemInfo = new("ResponseRithmicSystemInfo", 17, Join(Response,
    [
        new("system_name", 153628, FieldKind.Text, true), new("has_aggregated_quotes", 153649, FieldKind.Bool, true),
    ]));

    public static readonly MessageTable RequestRithmicSystemGatewayInfo = new("RequestRithmicSystemGatewayInfo", 20, Join(Request,
    [
        new("system_name", 153628, FieldKind.Text),
    ]));

    public static readonly MessageTable ResponseRithmicSystemGatewayInfo = new(
        "ResponseRithmicSystemGatewayInfo", 21, Join(Response,
    [
        new("system_name", 153628, FieldKind.Text), new("gateway_name", 153640, FieldKind.Text, true),
        new("gateway_uri", 153641, FieldKind.Text, true),
    ]));

    public static readonly MessageTable RequestLogin = new("RequestLogin", 10, Join(Request,
    [
        new("template_version", 153634, FieldKind.Text), new("user", 131003, FieldKind.Text),
        new("password", 130004, FieldKind.Text), new("app_name", 130002, FieldKind.Text),
        new("app_version", 131803, FieldKind.Text), new("system_name", 153628, FieldKind.Text),
        new("infra_type", 153621, FieldKind.Int32), new("mac_addr", 144108, FieldKind.Text, true),
        new("os_version", 144021, FieldKind.Text), new("os_platform", 144020, FieldKind.Text),
        new("aggregated_quotes", 153644, FieldKind.Bool),
    ]));

    public static readonly MessageTable ResponseLogin = new("ResponseLogin", 11, Join(Response,
    [
        new("template_version", 153634, FieldKind.Text), new("fcm_id", 154013, FieldKind.Text),
        new("ib_id", 154014, FieldKind.Text), new("country_code", 154712, FieldKind.Text),
        new("state_code", 154713, FieldKind.Text), new("unique_user_id", 153428, FieldKind.Text),
        new("heartbeat_interval", 153633, FieldKind.Double),
    ]));

    public static readonly MessageTable RequestHeartbeat = new("RequestHeartbeat", 18, Join(Request, Time));

    public static readonly MessageTable ResponseHeartbeat = new("ResponseHeartbeat", 19, Join(Response, Time));

    public static readonly MessageTable RequestLogout = new("RequestLogout", 12, Request);

    public static readonly MessageTable ResponseLogout = new("ResponseLogout", 13, Response);

    public static readonly MessageTable Reject = new("Reject", 75, Response);

    public static readonly MessageTable ForcedLogout = new("ForcedLogout", 77, []);

    public static readonly MessageTable[] All =
    [
        RequestRithmicSystemInfo, ResponseRithmicSystemInfo, RequestRithmicSystemGatewayInfo,
        ResponseRithmicSystemGatewayInfo, RequestLogin, ResponseLogin, RequestHeartbeat, ResponseHeartbeat, RequestLogout,
        ResponseLogout, Reject, ForcedLogout,
    ];
}
