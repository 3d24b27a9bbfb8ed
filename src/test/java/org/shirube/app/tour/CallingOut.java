package org.shirube.app.tour;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/// A program that tries to reach somebody, to see that this would be noticed. The addresses belong
/// to nobody (RFC 5737).
final class CallingOut {

    private static final byte[] NOBODY = {(byte) 192, 0, 2, 1};

    enum Way {
        CONNECTION,
        PACKET,
        PAGE
    }

    private CallingOut() {}

    public static void main(String[] arguments) {
        try {
            call(Way.valueOf(arguments[0]));
        } catch (IOException nobodyThere) {
            System.out.println("nobody there");
        }
    }

    private static void call(Way way) throws IOException {
        var nobody = InetAddress.getByAddress(NOBODY);
        switch (way) {
            case CONNECTION -> {
                try (var socket = new Socket()) {
                    socket.connect(new InetSocketAddress(nobody, 443), 1000);
                }
            }
            case PACKET -> {
                try (var socket = new DatagramSocket()) {
                    socket.send(new DatagramPacket(new byte[1], 1, nobody, 53));
                }
            }
            case PAGE -> URI.create("http://192.0.2.1/").toURL().openStream().close();
        }
    }
}
